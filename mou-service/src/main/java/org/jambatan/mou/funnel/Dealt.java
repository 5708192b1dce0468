package org.jambatan.mou.funnel;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.dealing.KnownBooking;
import org.jambatan.mou.dealing.KnownOrder;
import org.jspecify.annotations.Nullable;

/** A booking or an order that a need led to; from when it was confirmed or accepted. */
record Dealt(
        Set<UUID> providers,
        @Nullable Instant dealtAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant settledAt) {

    static Dealt of(KnownBooking booking) {
        return new Dealt(booking.providers(), booking.confirmedAt(), booking.completedAt(), booking.settledAt());
    }

    static Dealt of(KnownOrder order) {
        return new Dealt(
                Set.copyOf(order.providerPartnerIds()), order.acceptedAt(), order.deliveredAt(), order.settledAt());
    }
}
