package org.jambatan.mou.judging;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to a round; its name says what. */
record RoundChanged(String name, Object data, RoundState state, UUID partner, long aggregateVersion)
        implements DomainEvent {

    @Override
    public String family() {
        return "competitions";
    }

    @Override
    public UUID subject() {
        return state.id();
    }
}
