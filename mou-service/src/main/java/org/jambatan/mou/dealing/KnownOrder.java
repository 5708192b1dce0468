package org.jambatan.mou.dealing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as booking-service tells of it: whose, of what, in which state, and since when; never what it is about or
 * what it costs.
 *
 * @param kind what of offering was ordered, such as {@code ANALYSIS}
 * @param providerPartnerIds the one institution that works it
 */
public record KnownOrder(
        UUID id,
        String status,
        UUID offeringId,
        String kind,
        UUID customerPartnerId,
        List<UUID> providerPartnerIds,
        List<UUID> programmeIds,
        @Nullable UUID projectId,
        @Nullable UUID needId,
        @Nullable UUID agreementId,
        Instant requestedAt,
        @Nullable Instant quotedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant startedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant settledAt,
        @Nullable Instant releasedAt,
        @Nullable Instant endedAt,
        Instant statusSince) {

    private static final Set<String> CALLED_OFF = Set.of("DECLINED", "EXPIRED", "CANCELLED");

    /** Accepted, and not called off since. */
    public boolean counts() {
        return acceptedAt != null && !hasBeenCalledOff();
    }

    public boolean hasBeenCalledOff() {
        return CALLED_OFF.contains(status);
    }
}
