package org.jambatan.mou.result;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to a result; its name says what. No text leaves with it: see decision 0080. */
record ResultChanged(String name, ResultState data, UUID partner, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "incubation";
    }

    @Override
    public UUID subject() {
        return data.id();
    }

    @Override
    public Object state() {
        return data.alone();
    }
}
