package org.jambatan.mou.award;

import java.util.List;
import java.util.UUID;
import org.jambatan.mou.competition.Medal;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An award as every event about it tells it. */
record AwardState(
        UUID id,
        UUID competitionId,
        Translated competitionName,
        UUID entryId,
        String title,
        Medal medal,
        @Nullable Translated name,
        @Nullable String track,
        @Nullable Ceremony ceremony,
        AwardStatus status,
        @Nullable UUID entrantPartnerId,
        List<String> accounts,
        List<UUID> partners) {}
