package org.jambatan.mou.judging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A round; {@code field} is how many entries it was opened with. */
record RoundView(
        UUID id,
        UUID competitionId,
        int number,
        Translated name,
        Mode mode,
        @Nullable Integer pitchMinutes,
        @Nullable Integer questionMinutes,
        int quota,
        boolean quotaPerTrack,
        List<Criterion> criteria,
        List<TieBreak> tieChain,
        int sheetsPerEntry,
        RoundStatus status,
        @Nullable Integer field,
        List<String> actions,
        long version)
        implements Versioned {

    /** Rounds are read by their numbers. */
    @Override
    public Optional<String> address(String madeAt) {
        return Optional.of("/api/v1/competitions/" + competitionId + "/rounds/" + number);
    }
}
