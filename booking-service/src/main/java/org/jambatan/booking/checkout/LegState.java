package org.jambatan.booking.checkout;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leg as its events tell it. */
record LegState(
        UUID id,
        UUID checkoutId,
        UUID projectId,
        Outcome outcome,
        @Nullable UUID bookingId,
        @Nullable UUID itemId,
        @Nullable UUID orderId,
        List<LegRefusal> refusals,
        UUID customerPartnerId,
        List<UUID> partners) {}
