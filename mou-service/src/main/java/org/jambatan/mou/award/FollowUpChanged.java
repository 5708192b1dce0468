package org.jambatan.mou.award;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to a follow-up; its name says what. */
record FollowUpChanged(String name, FollowUpTold data, UUID partner, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "competitions";
    }

    @Override
    public UUID subject() {
        return data.id();
    }
}
