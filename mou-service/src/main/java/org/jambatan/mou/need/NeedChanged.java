package org.jambatan.mou.need;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/**
 * Something happened to a need; its name says what.
 *
 * @param data the state, with what this event tells beside it
 */
record NeedChanged(String name, Object data, NeedState state, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "programmes";
    }

    @Override
    public UUID subject() {
        return state.id();
    }

    @Override
    public UUID partner() {
        return state.customerPartnerId();
    }
}
