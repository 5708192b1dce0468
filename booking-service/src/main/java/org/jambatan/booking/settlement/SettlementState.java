package org.jambatan.booking.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.price.Money;
import org.jspecify.annotations.Nullable;

/** A settlement as events tell of it. */
record SettlementState(
        UUID id,
        Due.Kind of,
        @Nullable UUID bookingId,
        @Nullable UUID itemId,
        @Nullable UUID orderId,
        UUID customerPartnerId,
        List<UUID> providerPartnerIds,
        List<UUID> programmeIds,
        @Nullable UUID projectId,
        Money amount,
        String reference,
        LocalDate settledOn,
        Instant settledAt,
        List<UUID> partners) {}
