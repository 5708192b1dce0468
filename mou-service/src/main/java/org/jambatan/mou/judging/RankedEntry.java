package org.jambatan.mou.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ranking. Entries that nothing told apart share a rank.
 *
 * @param decidedBy what told it apart from the one before it, where their means were equal
 * @param tied whether it shares its rank
 */
public record RankedEntry(
        UUID entryId,
        String track,
        int rank,
        int sheets,
        BigDecimal mean,
        BigDecimal median,
        List<CriterionMean> criteria,
        @Nullable TieBreak decidedBy,
        boolean tied,
        boolean advances) {}
