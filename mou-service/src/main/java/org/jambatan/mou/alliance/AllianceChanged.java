package org.jambatan.mou.alliance;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to an alliance; its name says what. */
record AllianceChanged(String name, AllianceState data, UUID partner, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "alliances";
    }

    @Override
    public UUID subject() {
        return data.id();
    }
}
