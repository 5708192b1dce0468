package org.jambatan.mou.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What an entry's sheets come to; all of it rounded half up to six decimals. */
record Marks(Contender contender, BigDecimal mean, BigDecimal median, BigDecimal best, List<CriterionMean> means) {

    private static final int INNER = 20;
    private static final int SHOWN = 6;

    static Marks of(Contender contender, List<Criterion> criteria) {
        var totals = contender.sheets().stream()
                .map(sheet -> total(sheet, criteria))
                .sorted()
                .toList();
        return new Marks(
                contender,
                mean(totals),
                median(totals),
                shown(totals.isEmpty() ? BigDecimal.ZERO : totals.getLast()),
                criteria.stream()
                        .map(criterion -> new CriterionMean(
                                criterion.code(),
                                mean(contender.sheets().stream()
                                        .map(sheet -> score(sheet, criterion))
                                        .toList())))
                        .toList());
    }

    BigDecimal meanOf(String criterion) {
        return means.stream()
                .filter(one -> one.criterion().equals(criterion))
                .findFirst()
                .orElseThrow()
                .mean();
    }

    private static BigDecimal total(Contender.Marked sheet, List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> score(sheet, criterion)
                        .subtract(criterion.minimum())
                        .multiply(criterion.weight())
                        .divide(criterion.maximum().subtract(criterion.minimum()), INNER, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal score(Contender.Marked sheet, Criterion criterion) {
        return sheet.scores().stream()
                .filter(score -> score.criterion().equals(criterion.code()))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? shown(BigDecimal.ZERO)
                : shown(values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), INNER, RoundingMode.HALF_UP));
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        if (sorted.isEmpty()) {
            return shown(BigDecimal.ZERO);
        }
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? shown(sorted.get(middle))
                : mean(List.of(sorted.get(middle - 1), sorted.get(middle)));
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(SHOWN, RoundingMode.HALF_UP);
    }
}
