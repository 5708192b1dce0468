package org.jambatan.mou.ledger;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** A line was added to an account's ledger; the name says which. */
record SupportAccountChanged(String name, SupportAccountState data, long aggregateVersion) implements DomainEvent {

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
