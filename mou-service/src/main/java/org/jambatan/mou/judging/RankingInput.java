package org.jambatan.mou.judging;

import java.util.Comparator;
import java.util.List;

/** Everything a ranking is made of, and nothing else: who has it can make the very same list again. */
record RankingInput(
        String rule,
        int ruleVersion,
        int quota,
        boolean perTrack,
        List<Criterion> criteria,
        List<TieBreak> tieChain,
        List<Contender> contenders,
        List<TieDecision> decisions) {

    /**
     * A sheet's total is the sum over the criteria of weight × (score − minimum) ÷ (maximum − minimum), from 0 to 100. An
     * entry's mark is the mean of its confirmed sheets' totals, rounded half up to six decimals; two are equal if they
     * are equal then.
     */
    static final String RULE = "mean-of-confirmed-sheets";

    static final int RULE_VERSION = 1;

    static RankingInput of(PlanRound plan, List<Contender> contenders, List<TieDecision> decisions) {
        return new RankingInput(
                RULE,
                RULE_VERSION,
                plan.quota(),
                plan.splitsQuota(),
                plan.criteria(),
                plan.chain(),
                contenders.stream()
                        .sorted(Comparator.comparing(Contender::entryId))
                        .map(one -> new Contender(
                                one.entryId(),
                                one.track(),
                                one.submittedAt(),
                                one.sheets().stream()
                                        .sorted(Comparator.comparing(Contender.Marked::judge))
                                        .toList()))
                        .toList(),
                decisions);
    }
}
