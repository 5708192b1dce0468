package org.jambatan.booking.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** The last days in which an order's deposit may be paid have begun: which day is the last, and nothing of how much. */
record DepositReminded(Told data, OrderState state, long aggregateVersion) implements DomainEvent {

    /** What is told. */
    record Told(
            UUID id,
            LocalDate dueBy,
            Translated offeringName,
            UUID customerPartnerId,
            List<UUID> providerPartnerIds,
            List<UUID> programmeIds,
            @Nullable UUID projectId,
            List<UUID> partners) {}

    static DepositReminded of(OrderState order, LocalDate dueBy, long version) {
        var told = new Told(
                order.id(),
                dueBy,
                order.offeringName(),
                order.customerPartnerId(),
                order.providerPartnerIds(),
                order.programmeIds(),
                order.projectId(),
                order.partners());
        return new DepositReminded(told, order, version);
    }

    @Override
    public String family() {
        return "orders";
    }

    @Override
    public String name() {
        return "order.deposit-reminded";
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
