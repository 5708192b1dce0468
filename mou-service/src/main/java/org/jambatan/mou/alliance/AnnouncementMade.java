package org.jambatan.mou.alliance;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** The members of an alliance were told something. */
record AnnouncementMade(AnnouncementState data, UUID partner, long aggregateVersion) implements DomainEvent {

    @Override
    public String name() {
        return "announcement.made";
    }

    @Override
    public String family() {
        return "alliances";
    }

    @Override
    public UUID subject() {
        return data.id();
    }
}
