package org.jambatan.mou.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is counted of a need. */
public record NeedFacts(
        UUID id,
        UUID programmeId,
        UUID partnerId,
        NeedStatus status,
        @Nullable String sector,
        List<String> techniques,
        List<UUID> institutions,
        @Nullable UUID bookingId,
        @Nullable UUID orderId,
        Instant statedAt,
        @Nullable Instant matchedAt,
        @Nullable Instant sentAt,
        @Nullable Instant introducedAt,
        @Nullable Instant endedAt) {}
