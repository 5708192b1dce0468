package org.jambatan.mou.dealing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something was paid for, as booking-service tells of it: one item of a booking, or an order.
 *
 * @param of {@code BOOKING_ITEM} or {@code ORDER}
 * @param settledOn the day the provider names
 */
public record KnownSettlement(
        UUID id,
        String of,
        @Nullable UUID bookingId,
        @Nullable UUID itemId,
        @Nullable UUID orderId,
        UUID customerPartnerId,
        List<UUID> providerPartnerIds,
        List<UUID> programmeIds,
        @Nullable UUID projectId,
        Money amount,
        LocalDate settledOn,
        Instant settledAt) {}
