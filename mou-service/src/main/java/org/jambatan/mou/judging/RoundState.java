package org.jambatan.mou.judging;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A round as every event about it tells it: counts, no entry and no score. */
record RoundState(
        UUID id,
        UUID competitionId,
        Translated competitionName,
        int number,
        Translated name,
        Mode mode,
        RoundStatus status,
        int quota,
        @Nullable Integer field,
        @Nullable Integer advanced,
        List<UUID> organisers,
        List<UUID> partners) {}
