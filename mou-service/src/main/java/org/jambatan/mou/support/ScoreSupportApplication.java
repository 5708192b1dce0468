package org.jambatan.mou.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jambatan.mou.programme.SupportCriterion;
import org.jambatan.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A member's scores, one for each criterion of the programme; the next sheet replaces it. */
record ScoreSupportApplication(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid SupportScore> scores,
        @Nullable @Size(min = 1, max = 5000) String comment) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** What does not fit the criteria, all of it. */
    List<Refusal> refusalsFor(List<SupportCriterion> criteria) {
        var refusals = new ArrayList<Refusal>();
        var codes = criteria.stream().map(SupportCriterion::code).toList();
        var named = new HashSet<String>();
        for (var score : scores) {
            if (!codes.contains(score.criterion())) {
                refusals.add(new WhyNotScored.UnknownCriterion(score.criterion()));
            } else if (!named.add(score.criterion())) {
                refusals.add(new WhyNotScored.ScoredTwice(score.criterion()));
            }
        }
        codes.stream()
                .filter(code -> !named.contains(code))
                .forEach(code -> refusals.add(new WhyNotScored.Unscored(code)));
        return refusals;
    }

    /** The weighted mean of the scores, two decimals, half up. */
    BigDecimal mark(List<SupportCriterion> criteria) {
        return criteria.stream()
                .map(criterion -> criterion.weight().multiply(scoreOf(criterion)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(WHOLE, 2, RoundingMode.HALF_UP);
    }

    private BigDecimal scoreOf(SupportCriterion criterion) {
        return scores.stream()
                .filter(score -> score.criterion().equals(criterion.code()))
                .map(SupportScore::score)
                .findFirst()
                .orElseThrow();
    }
}
