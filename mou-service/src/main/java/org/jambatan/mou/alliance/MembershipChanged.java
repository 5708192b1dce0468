package org.jambatan.mou.alliance;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to a membership; its name says what. */
record MembershipChanged(String name, MembershipState data, UUID partner, long aggregateVersion)
        implements DomainEvent {

    @Override
    public String family() {
        return "alliances";
    }

    @Override
    public UUID subject() {
        return data.id();
    }
}
