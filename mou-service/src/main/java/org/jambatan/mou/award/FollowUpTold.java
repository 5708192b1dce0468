package org.jambatan.mou.award;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A follow-up as every event about it tells it; its note stands in none. */
record FollowUpTold(
        UUID id,
        UUID competitionId,
        Translated competitionName,
        UUID entryId,
        String title,
        FollowUpKind kind,
        @Nullable UUID targetId,
        FollowUpState state,
        @Nullable UUID entrantPartnerId,
        List<String> accounts,
        List<UUID> partners) {}
