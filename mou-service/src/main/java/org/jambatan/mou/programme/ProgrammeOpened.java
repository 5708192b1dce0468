package org.jambatan.mou.programme;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** An agency has opened a programme. */
record ProgrammeOpened(ProgrammeState data, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "programmes";
    }

    @Override
    public String name() {
        return "programme.opened";
    }

    @Override
    public UUID subject() {
        return data.id();
    }

    @Override
    public UUID partner() {
        return data.agency().partnerId();
    }
}
