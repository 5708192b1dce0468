package org.jambatan.mou.initiative;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to an initiative; its name says what. */
record InitiativeChanged(String name, InitiativeState data, UUID partner, long aggregateVersion)
        implements DomainEvent {

    @Override
    public String family() {
        return "initiatives";
    }

    @Override
    public UUID subject() {
        return data.id();
    }
}
