package org.jambatan.mou.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one wished thing was answered. */
record CheckoutLegView(
        UUID id,
        UUID itemId,
        UUID offeringId,
        LegState state,
        @Nullable UUID bookingId,
        @Nullable UUID orderId,
        List<LegRefusal> refusals) {

    static CheckoutLegView of(CheckoutLeg leg, ProjectItem item) {
        return new CheckoutLegView(
                leg.id(), leg.itemId(), item.offeringId(), leg.state(), leg.bookingId(), leg.orderId(), leg.refusals());
    }
}
