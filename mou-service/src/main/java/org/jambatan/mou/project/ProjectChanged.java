package org.jambatan.mou.project;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to a project; its name says what. */
record ProjectChanged(String name, ProjectState data, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "programmes";
    }

    @Override
    public UUID subject() {
        return data.id();
    }

    @Override
    public UUID partner() {
        return data.partnerId();
    }
}
