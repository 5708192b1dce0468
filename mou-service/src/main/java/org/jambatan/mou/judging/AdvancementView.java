package org.jambatan.mou.judging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What an advancement has frozen, or would freeze now.
 *
 * @param faults what keeps the round from advancing now
 * @param list the ranking, best first; of each track, where the quota is each track's
 * @param rerun whether the rule, run again on what was frozen, gives the very same list; absent before
 */
record AdvancementView(
        UUID id,
        UUID competitionId,
        int number,
        String rule,
        int ruleVersion,
        int quota,
        boolean quotaPerTrack,
        String inputHash,
        @Nullable Boolean rerun,
        @Nullable Instant advancedAt,
        @Nullable String advancedBy,
        List<Fault> faults,
        List<RankedEntry> list,
        List<TieDecision> decisions,
        List<String> actions,
        long version)
        implements Versioned {

    /** One reason. */
    record Fault(String code, String detail) {}

    /** What it decided is read in the ranking. */
    @Override
    public Optional<String> address(String madeAt) {
        return Optional.of("/api/v1/competitions/" + competitionId + "/rounds/" + number + "/ranking");
    }
}
