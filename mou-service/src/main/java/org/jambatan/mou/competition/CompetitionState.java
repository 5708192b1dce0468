package org.jambatan.mou.competition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A competition as every event about it tells it. */
record CompetitionState(
        UUID id,
        Translated name,
        @Nullable Translated series,
        @Nullable Integer edition,
        CompetitionStatus status,
        Instant opensAt,
        Instant closesAt,
        List<TrackTold> tracks,
        @Nullable String reason,
        List<AwardTold> awards,
        List<UUID> organisers,
        List<UUID> partners) {

    /** A track without its rules. */
    record TrackTold(String code, Translated name) {}
}
