package org.jambatan.mou.judging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jambatan.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What a judge writes on a sheet. */
record SheetContent(
        @NotNull @Size(max = 20) List<@NotNull @Valid Score> scores,
        @Nullable @Size(min = 1, max = 5000) String comment) {

    static final SheetContent EMPTY = new SheetContent(List.of(), null);

    /** What is wrong with it, each fault with the criterion it is about. */
    List<Refusal> faultsFor(PlanRound plan, boolean confirming, Object which) {
        var faults = new ArrayList<Refusal>();
        var named = new HashSet<String>();
        for (var score : scores) {
            var about = which + ", " + score.criterion();
            var criterion = plan.criterion(score.criterion());
            if (criterion.isEmpty()) {
                faults.add(WhyNotJudged.CRITERION_UNKNOWN.of(about));
            } else if (!named.add(score.criterion())) {
                faults.add(WhyNotJudged.CRITERION_TWICE.of(about));
            } else if (!criterion.get().allows(score.score())) {
                faults.add(WhyNotJudged.SCORE_OUTSIDE_SCALE.of(about));
            }
        }
        if (confirming) {
            plan.criteria().stream()
                    .filter(criterion -> !named.contains(criterion.code()))
                    .forEach(criterion -> faults.add(WhyNotJudged.SCORE_MISSING.of(which + ", " + criterion.code())));
        }
        return faults;
    }
}
