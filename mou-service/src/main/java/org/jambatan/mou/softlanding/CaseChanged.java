package org.jambatan.mou.softlanding;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to a case; its name says what. */
record CaseChanged(String name, CaseState data, UUID partner, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "initiatives";
    }

    @Override
    public UUID subject() {
        return data.id();
    }
}
