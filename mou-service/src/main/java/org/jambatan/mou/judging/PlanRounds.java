package org.jambatan.mou.judging;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.mou.competition.CompetitionStatus;
import org.jambatan.mou.entry.EntryBook;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Rounds are planned, revised and opened, in their order. */
@ApplicationScoped
class PlanRounds {

    private static final int MOST = 10;

    private final Rounds rounds;
    private final CompetitionBook competitions;
    private final EntryBook entries;
    private final Editing editing;

    PlanRounds(Rounds rounds, CompetitionBook competitions, EntryBook entries, Editing editing) {
        this.rounds = rounds;
        this.competitions = competitions;
        this.entries = entries;
        this.editing = editing;
    }

    RoundView plan(UUID competitionId, PlanRound input) {
        var competition = competitions.locked(competitionId);
        if (competition.isIn(CompetitionStatus.RELEASED, CompetitionStatus.CALLED_OFF)) {
            throw Answer.illegalInState(competition.status(), List.of());
        }
        var before = rounds.of(competitionId);
        var refusals = new ArrayList<Refusal>();
        if (before.size() >= MOST) {
            refusals.add(WhyNotJudged.TOO_MANY_ROUNDS);
        }
        if (!before.isEmpty() && exceeds(input, before.getLast())) {
            refusals.add(WhyNotJudged.QUOTA_LARGER_THAN_ROUND_BEFORE);
        }
        Refused.ifAny("round", refusals);
        var planned = Round.plan(Ids.next(), competitionId, before.size() + 1, input);
        rounds.persistAndFlush(planned);
        return planned.view(competition);
    }

    /** Quotas of different kinds are compared once the field is known. */
    private static boolean exceeds(PlanRound later, Round before) {
        return later.splitsQuota() == before.plan().splitsQuota()
                && later.quota() > before.plan().quota();
    }

    RoundView revise(UUID competitionId, int number, @Nullable JsonNode changes) {
        var competition = competitions.run(competitionId);
        var found = rounds.lockedIn(competition, number);
        editing.requireCurrent(found.version());
        var input = editing.patched(found.plan(), changes);
        if (rounds.before(found).filter(before -> exceeds(input, before)).isPresent()) {
            throw new Refused("revision", WhyNotJudged.QUOTA_LARGER_THAN_ROUND_BEFORE);
        }
        found.revise(input);
        rounds.flush();
        return found.view(competition);
    }

    RoundView open(UUID competitionId, int number) {
        var competition = competitions.locked(competitionId);
        var found = rounds.lockedIn(competition, number);
        editing.check(found.version());
        var before = rounds.before(found);
        var refusals = new ArrayList<Refusal>();
        if (!competition.isIn(CompetitionStatus.SCREENING, CompetitionStatus.JUDGING)
                || before.filter(one -> one.status() != RoundStatus.ADVANCED).isPresent()) {
            refusals.add(WhyNotJudged.ROUND_OUT_OF_TURN);
        }
        if (before.isEmpty() && entries.unscreened(competitionId) > 0) {
            refusals.add(WhyNotJudged.ENTRIES_UNSCREENED);
        }
        if (found.status() == RoundStatus.PLANNED) {
            Refused.ifAny("opening", refusals);
        }
        editing.publish(found.open(field(competitionId, before), competition));
        competitions.beginJudging(competitionId);
        rounds.flush();
        return found.view(competition);
    }

    private List<EntryCard> field(UUID competition, Optional<Round> before) {
        return before.map(round -> entries.find(competition, round.advanced()).stream()
                        .filter(EntryCard::isInTheField)
                        .toList())
                .orElseGet(() -> entries.admitted(competition));
    }
}
