package org.jambatan.mou.incubation;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to a project; its name says what. No text and no money leaves with it: see decision 0080. */
record ProjectChanged(String name, ProjectState data, UUID partner, long aggregateVersion) implements DomainEvent {

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
