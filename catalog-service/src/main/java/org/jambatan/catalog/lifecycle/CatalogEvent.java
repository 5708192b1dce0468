package org.jambatan.catalog.lifecycle;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something that happened to an entry of the catalogue; the data is its full state after it. */
public record CatalogEvent(String name, UUID subject, long aggregateVersion, UUID partner, Object data)
        implements DomainEvent {

    @Override
    public String family() {
        return "catalog";
    }
}
