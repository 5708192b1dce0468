package org.jambatan.mou.support;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** An application for support was submitted, or has come further; the name says how far. */
record SupportApplicationChanged(String name, SupportApplicationState data, long aggregateVersion)
        implements DomainEvent {

    @Override
    public String family() {
        return "programmes";
    }

    @Override
    public UUID subject() {
        return data.id();
    }

    @Override
    public UUID partner() {
        return data.partnerId();
    }
}
