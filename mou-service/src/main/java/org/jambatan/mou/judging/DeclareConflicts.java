package org.jambatan.mou.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** A conflict takes the assignment and its sheets away from every round that has not advanced. */
@ApplicationScoped
class DeclareConflicts {

    private final Conflicts conflicts;
    private final Scoresheets sheets;
    private final Rounds rounds;
    private final Judged judged;
    private final Caller caller;
    private final Clock clock;

    DeclareConflicts(
            Conflicts conflicts, Scoresheets sheets, Rounds rounds, Judged judged, Caller caller, Clock clock) {
        this.conflicts = conflicts;
        this.sheets = sheets;
        this.rounds = rounds;
        this.judged = judged;
        this.caller = caller;
        this.clock = clock;
    }

    ConflictView declare(UUID competitionId, DeclareConflict input) {
        var competition = judged.byRunnersAndJudges(competitionId);
        var judge = input.judge() == null ? caller.account() : input.judge();
        var faults = new ArrayList<Refusal>();
        if (!competition.runs() && !judge.equals(caller.account())) {
            throw Answer.forbidden("not-your-conflict", "You may declare conflicts of your own.");
        }
        if (!judged.isJudge(competitionId, judge)) {
            faults.add(WhyNotJudged.NOT_A_JUDGE.of(judge));
        }
        var isShown = competition.runs()
                || sheets.entriesOf(caller.account(), competitionId).contains(input.entryId());
        if (!isShown || !judged.hasEntry(competitionId, input.entryId())) {
            faults.add(WhyNotJudged.ENTRY_UNKNOWN.of(input.entryId()));
        }
        var pair = new Pairing(judge, input.entryId());
        if (conflicts.of(competitionId).contains(pair)) {
            faults.add(WhyNotJudged.CONFLICT_DECLARED);
        }
        Refused.ifAny("conflict", faults);
        var declared =
                Conflict.declare(Ids.next(), competitionId, pair, input.reason(), caller.account(), clock.instant());
        declared.recused(recuse(competitionId, pair));
        conflicts.add(declared);
        return declared.view();
    }

    private int recuse(UUID competition, Pairing pair) {
        var recused = 0;
        for (var round : rounds.heldJudging(competition)) {
            for (var sheet : sheets.lockedOn(round, pair.entryId(), pair.judge())) {
                sheet.recuse();
                recused++;
            }
        }
        return recused;
    }
}
