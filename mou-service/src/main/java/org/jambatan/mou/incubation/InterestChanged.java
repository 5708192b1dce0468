package org.jambatan.mou.incubation;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to an interest; its name says what. No amount leaves with it: see decision 0080. */
record InterestChanged(String name, InterestState data, UUID partner, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "incubation";
    }

    @Override
    public UUID subject() {
        return data.id();
    }
}
