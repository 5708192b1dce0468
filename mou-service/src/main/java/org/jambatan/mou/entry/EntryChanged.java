package org.jambatan.mou.entry;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to an entry; its name says what. */
record EntryChanged(String name, EntryState data, UUID partner, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "competitions";
    }

    @Override
    public UUID subject() {
        return data.id();
    }
}
