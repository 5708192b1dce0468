package org.jambatan.booking.project;

import java.util.UUID;

/** A company's project as mou-service last told of it. */
public record Project(UUID id, UUID partnerId, UUID programmeId, String status) {

    boolean isOpenOf(UUID partner) {
        return partnerId.equals(partner) && status.equals("OPEN");
    }
}
