package org.jambatan.booking.order;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.offering.ReleaseFrom;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An order as events tell of it: agencies read them, so no price, no answer and nothing that somebody typed. */
record OrderState(
        UUID id,
        OrderStatus status,
        Instant statusSince,
        UUID offeringId,
        long offeringVersion,
        Translated offeringName,
        String kind,
        ReleaseFrom releaseFrom,
        UUID customerPartnerId,
        String account,
        List<UUID> providerPartnerIds,
        List<UUID> programmeIds,
        @Nullable UUID projectId,
        @Nullable UUID needId,
        @Nullable UUID agreementId,
        List<UUID> bookingIds,
        Instant requestedAt,
        @Nullable Instant quotedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant startedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant settledAt,
        @Nullable Instant releasedAt,
        @Nullable Instant endedAt,
        List<UUID> partners) {

    static OrderState of(Order order) {
        return new OrderState(
                order.id,
                order.status,
                order.statusSince,
                order.offeringId,
                order.offering.version(),
                order.offering.name(),
                order.offering.kind(),
                order.offering.releaseFrom(),
                order.customerPartnerId,
                order.account,
                List.of(order.providerPartnerId),
                order.programmes(),
                order.projectId,
                order.request.needId(),
                order.request.agreementId(),
                Arrays.asList(order.bookingIds),
                order.requestedAt,
                order.quotedAt,
                order.acceptedAt,
                order.startedAt,
                order.deliveredAt,
                order.settledAt,
                order.releasedAt,
                order.endedAt,
                order.partners());
    }
}
