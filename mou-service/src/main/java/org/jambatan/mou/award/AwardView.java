package org.jambatan.mou.award;

import java.util.List;
import java.util.UUID;
import org.jambatan.mou.competition.Medal;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An award. */
record AwardView(
        UUID id,
        UUID competitionId,
        UUID entryId,
        String title,
        Medal medal,
        @Nullable Translated name,
        @Nullable String track,
        @Nullable Ceremony ceremony,
        AwardStatus status,
        List<String> actions,
        long version)
        implements Versioned {}
