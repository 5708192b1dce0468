package org.jambatan.mou.judging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** One judge's sheet on one entry of one round. */
record ScoresheetView(
        UUID id,
        UUID competitionId,
        int round,
        UUID entryId,
        String judge,
        SheetStatus status,
        List<Score> scores,
        @Nullable String comment,
        @Nullable Instant confirmedAt,
        List<String> actions,
        long version)
        implements Versioned {}
