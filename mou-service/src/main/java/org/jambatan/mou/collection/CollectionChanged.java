package org.jambatan.mou.collection;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something happened to a collection; its name says what. */
record CollectionChanged(String name, CollectionState data, UUID partner, long aggregateVersion)
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
