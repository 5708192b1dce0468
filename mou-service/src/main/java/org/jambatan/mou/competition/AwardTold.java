package org.jambatan.mou.competition;

import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** One award as the release tells it to everybody: no account, no partner's id. */
public record AwardTold(
        UUID entryId,
        Medal medal,
        @Nullable Translated name,
        @Nullable String track,
        String title,
        @Nullable String city,
        @Nullable String university) {}
