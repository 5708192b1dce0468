package org.jambatan.sample.note;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

record NoteChanged(String name, UUID subject, long aggregateVersion, UUID partner, Object data) implements DomainEvent {
    @Override
    public String family() {
        return "notifications";
    }
}
