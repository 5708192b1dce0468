package org.jambatan.mou.dealing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as this service knows it. Its times are those of the events that told of them: of a booking that was heard
 * late, when it first was in that state or a later one.
 *
 * @param providers everybody at whom it was booked
 * @param counting those of them whose items still count: confirmed, in use, done or settled
 * @param confirmedAt when it counted first
 */
public record KnownBooking(
        UUID id,
        String status,
        UUID customer,
        Set<UUID> providers,
        Set<UUID> counting,
        Set<UUID> programmes,
        @Nullable UUID project,
        @Nullable Instant requestedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant completedAt,
        @Nullable Instant settledAt,
        @Nullable Instant statusSince) {}
