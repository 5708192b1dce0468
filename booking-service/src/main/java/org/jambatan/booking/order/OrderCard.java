package org.jambatan.booking.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.offering.ReleaseFrom;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * An order as features that hang something on it see it, and how the caller stands to it.
 *
 * @param customerSide whether the caller orders or signs for the customer
 * @param providerSide whether the caller manages the institution's catalogue
 * @param readsInside whether the caller may read what the two sides say to each other: a side, or an auditor
 * @param releasable whether the state allows results to be released
 */
public record OrderCard(
        UUID id,
        OrderStatus status,
        Translated offeringName,
        UUID customerPartnerId,
        UUID providerPartnerId,
        List<UUID> programmeIds,
        @Nullable UUID projectId,
        ReleaseFrom releaseFrom,
        boolean releasable,
        @Nullable Instant releasedAt,
        boolean customerSide,
        boolean providerSide,
        boolean readsInside,
        long version) {

    static OrderCard of(Order order, Onlooker onlooker, Instant now) {
        return new OrderCard(
                order.id,
                order.statusAt(now),
                order.offering.name(),
                order.customerPartnerId,
                order.providerPartnerId,
                order.programmes(),
                order.projectId,
                order.offering.releaseFrom(),
                order.isReleasable(),
                order.releasedAt,
                onlooker.isCustomerOf(order),
                onlooker.isProviderOf(order),
                onlooker.readsInside(order),
                order.version);
    }

    /** Of a caller who is on one; whoever is on both, ordering of itself, speaks as the institution. */
    public OrderSide side() {
        return providerSide ? OrderSide.PROVIDER : OrderSide.CUSTOMER;
    }

    /** Whether it is over without having been done. */
    public boolean hasEnded() {
        return status.hasEnded();
    }
}
