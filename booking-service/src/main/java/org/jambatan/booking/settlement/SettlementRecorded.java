package org.jambatan.booking.settlement;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** A payment is on record; support is drawn by it. */
record SettlementRecorded(SettlementState settlement, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "orders";
    }

    @Override
    public String name() {
        return "settlement.recorded";
    }

    @Override
    public UUID subject() {
        return settlement.id();
    }

    @Override
    public UUID partner() {
        return settlement.customerPartnerId();
    }

    @Override
    public Object data() {
        return settlement;
    }
}
