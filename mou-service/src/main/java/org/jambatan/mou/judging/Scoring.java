package org.jambatan.mou.judging;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What judges do with their sheets, and organisers with those not begun in time. */
@ApplicationScoped
class Scoring {

    private final Scoresheets sheets;
    private final Rounds rounds;
    private final CompetitionBook competitions;
    private final Editing editing;
    private final Caller caller;

    Scoring(Scoresheets sheets, Rounds rounds, CompetitionBook competitions, Editing editing, Caller caller) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.competitions = competitions;
        this.editing = editing;
        this.caller = caller;
    }

    Scored score(UUID competitionId, int number, ScoreEntries input) {
        var round = roundOfJudge(competitionId, number);
        var wanted = input.sheets().stream().map(ScoreEntries.Scoring::entryId).toList();
        var found = sheets.lockedOf(caller.account(), round, wanted);
        Refused.ifAny("scoresheet", faultsOf(input, found, round));
        for (var one : input.sheets()) {
            var sheet = Objects.requireNonNull(found.get(one.entryId()));
            sheet.draft(one.content());
            if (one.confirms()) {
                sheet.confirm(editing.now());
            }
        }
        sheets.flush();
        return new Scored(
                count(round, SheetStatus.ASSIGNED),
                count(round, SheetStatus.DRAFTED),
                count(round, SheetStatus.CONFIRMED));
    }

    private static List<Refusal> faultsOf(ScoreEntries input, Map<UUID, Scoresheet> found, Round round) {
        var faults = new ArrayList<Refusal>();
        var named = new HashSet<UUID>();
        for (var one : input.sheets()) {
            var sheet = found.get(one.entryId());
            if (!named.add(one.entryId())) {
                faults.add(WhyNotJudged.ENTRY_TWICE.of(one.entryId()));
            } else if (sheet == null) {
                faults.add(WhyNotJudged.NOT_ASSIGNED.of(one.entryId()));
            } else if (!sheet.status().isOpen()) {
                faults.add(WhyNotJudged.SHEET_IS_FINAL.of(one.entryId()));
            }
            faults.addAll(one.content().faultsFor(round.plan(), one.confirms(), one.entryId()));
        }
        return faults;
    }

    ScoresheetView revise(UUID competitionId, int number, UUID id, @Nullable JsonNode changes) {
        var round = roundOfJudge(competitionId, number);
        var sheet = own(round, id);
        editing.requireCurrent(sheet.version());
        var input = editing.patched(sheet.content(), changes);
        Refused.ifAny("scoresheet", input.faultsFor(round.plan(), false, sheet.entryId()));
        sheet.draft(input);
        sheets.flush();
        return sheet.view(true, false);
    }

    ScoresheetView confirm(UUID competitionId, int number, UUID id) {
        var round = roundOfJudge(competitionId, number);
        var sheet = own(round, id);
        editing.check(sheet.version());
        if (sheet.status().isOpen()) {
            Refused.ifAny("scoresheet", sheet.content().faultsFor(round.plan(), true, sheet.entryId()));
        }
        sheet.confirm(editing.now());
        sheets.flush();
        return sheet.view(true, false);
    }

    ScoresheetView unassign(UUID competitionId, int number, UUID id) {
        var round = rounds.heldIn(competitions.run(competitionId), number);
        round.requireJudging();
        var sheet = sheets.lockedIn(round, id).orElseThrow(Answer::notFound);
        editing.check(sheet.version());
        sheet.unassign();
        sheets.flush();
        return sheet.view(false, true);
    }

    /** Whoever is assigned to nothing in this round does not find it. */
    private Round roundOfJudge(UUID competitionId, int number) {
        var competition = competitions.held(competitionId);
        if (!competition.judges()) {
            throw Answer.notFound();
        }
        var round = rounds.heldIn(competition, number);
        round.requireJudging();
        return round;
    }

    private Scoresheet own(Round round, UUID id) {
        return sheets.lockedIn(round, id)
                .filter(sheet ->
                        sheet.judge().equals(caller.account()) && sheet.status().isLive())
                .orElseThrow(Answer::notFound);
    }

    private long count(Round round, SheetStatus status) {
        return sheets.count("roundId = ?1 and judge = ?2 and status = ?3", round.id(), caller.account(), status);
    }
}
