package org.jambatan.booking.programme;

import java.util.UUID;

/** A programme and the agency that runs it. */
public record Programme(UUID id, Agency agency) {

    /** The partner that runs it. */
    public record Agency(UUID partnerId) {}
}
