package org.jambatan.mou.partner;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Somebody of a partner came, changed or went. The data say who; the state stays the partner's. */
record PartnerPeopleChanged(String name, Object data, PartnerState state, long aggregateVersion)
        implements DomainEvent {

    @Override
    public String family() {
        return "partners";
    }

    @Override
    public UUID subject() {
        return state.id();
    }

    @Override
    public UUID partner() {
        return state.id();
    }
}
