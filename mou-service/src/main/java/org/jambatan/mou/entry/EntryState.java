package org.jambatan.mou.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An entry as every event about it tells it; what it is about stands in none. */
record EntryState(
        UUID id,
        UUID competitionId,
        Translated competitionName,
        String track,
        String title,
        EntryStatus status,
        @Nullable UUID entrantPartnerId,
        List<String> accounts,
        @Nullable Instant submittedAt,
        @Nullable String reason,
        @Nullable Integer reachedRound,
        List<UUID> organisers,
        List<UUID> partners) {}
