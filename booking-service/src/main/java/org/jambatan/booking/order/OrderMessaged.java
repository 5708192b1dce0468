package org.jambatan.booking.order;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** One side has written to the other: which, and the message's number, and nothing of what it says. */
record OrderMessaged(Told data, OrderState state, long aggregateVersion) implements DomainEvent {

    /** What is told. */
    record Told(
            UUID id,
            int number,
            OrderSide side,
            Translated offeringName,
            UUID customerPartnerId,
            List<UUID> providerPartnerIds,
            List<UUID> programmeIds,
            @Nullable UUID projectId,
            List<UUID> partners) {}

    static OrderMessaged of(OrderState order, int number, OrderSide side, long version) {
        var told = new Told(
                order.id(),
                number,
                side,
                order.offeringName(),
                order.customerPartnerId(),
                order.providerPartnerIds(),
                order.programmeIds(),
                order.projectId(),
                order.partners());
        return new OrderMessaged(told, order, version);
    }

    @Override
    public String family() {
        return "orders";
    }

    @Override
    public String name() {
        return "order.messaged";
    }

    @Override
    public UUID subject() {
        return data.id();
    }

    @Override
    public UUID partner() {
        return data.customerPartnerId();
    }
}
