package org.jambatan.mou.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.mou.agreement.Tabular;
import org.jspecify.annotations.Nullable;

/** One line of a round's ranking, also as a row of a table. */
record RankingRow(
        int rank,
        UUID entryId,
        String title,
        String track,
        int sheets,
        BigDecimal mean,
        BigDecimal median,
        List<CriterionMean> criteria,
        @Nullable TieBreak decidedBy,
        boolean tied,
        boolean advances)
        implements Tabular {

    static RankingRow of(RankedEntry ranked, String title) {
        return new RankingRow(
                ranked.rank(),
                ranked.entryId(),
                title,
                ranked.track(),
                ranked.sheets(),
                ranked.mean(),
                ranked.median(),
                ranked.criteria(),
                ranked.decidedBy(),
                ranked.tied(),
                ranked.advances());
    }

    @Override
    public List<String> columns() {
        return Stream.concat(
                        Stream.of(
                                "rank",
                                "entryId",
                                "title",
                                "track",
                                "sheets",
                                "mean",
                                "median",
                                "decidedBy",
                                "tied",
                                "advances"),
                        criteria.stream().map(CriterionMean::criterion))
                .toList();
    }

    @Override
    public List<@Nullable Object> cells() {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(rank);
        cells.add(entryId);
        cells.add(title);
        cells.add(track);
        cells.add(sheets);
        cells.add(mean);
        cells.add(median);
        cells.add(decidedBy);
        cells.add(tied);
        cells.add(advances);
        criteria.forEach(one -> cells.add(one.mean()));
        return cells;
    }
}
