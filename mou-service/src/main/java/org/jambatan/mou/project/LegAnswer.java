package org.jambatan.mou.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leg as booking-service answers it. */
public record LegAnswer(
        UUID id,
        UUID checkoutId,
        LegState outcome,
        @Nullable UUID bookingId,
        @Nullable UUID itemId,
        @Nullable UUID orderId,
        List<LegRefusal> refusals) {}
