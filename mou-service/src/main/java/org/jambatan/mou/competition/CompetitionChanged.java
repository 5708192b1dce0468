package org.jambatan.mou.competition;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to a competition; its name says what. */
record CompetitionChanged(String name, CompetitionState data, UUID partner, long aggregateVersion)
        implements DomainEvent {

    @Override
    public String family() {
        return "competitions";
    }

    @Override
    public UUID subject() {
        return data.id();
    }
}
