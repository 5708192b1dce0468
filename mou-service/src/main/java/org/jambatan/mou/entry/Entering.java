package org.jambatan.mou.entry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.mou.competition.CompetitionStatus;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** What entrants do with their entries. */
@ApplicationScoped
class Entering {

    /** Nobody means to enter more often; a limit on everything. */
    private static final long MOST = 500;

    private final Entries entries;
    private final CompetitionBook competitions;
    private final TeamCheck teams;
    private final Editing editing;
    private final Caller caller;

    Entering(Entries entries, CompetitionBook competitions, TeamCheck teams, Editing editing, Caller caller) {
        this.entries = entries;
        this.competitions = competitions;
        this.teams = teams;
        this.editing = editing;
        this.caller = caller;
    }

    EntryView enter(UUID competitionId, EnterCompetition input) {
        var entrant = Entrant.of(caller);
        if (!entrant.mayEnter()) {
            throw Answer.forbidden("may-not-enter", "Your account reads, and does not enter competitions.");
        }
        var competition = competitions.held(competitionId);
        var refusals = new ArrayList<Refusal>(teams.faultsOf(competition, input.draft(), entrant.account()));
        lateness(competition).ifPresent(refusals::add);
        if (entries.count("competitionId = ?1 and enteredBy = ?2", competitionId, entrant.account()) >= MOST) {
            refusals.add(WhyNotEntered.TOO_MANY_ENTRIES);
        }
        Refused.ifAny("entry", refusals);
        var entry = Entry.draft(Ids.next(), competitionId, input.draft(), entrant);
        var kind = teams.kindOf(entry);
        if (input.submits()) {
            editing.publish(entry.submit(competition, kind, editing.now()));
        }
        entries.persistAndFlush(entry);
        return entry.view(Audience.ENTRANT, competition, kind);
    }

    EntryView revise(UUID competitionId, UUID id, @Nullable JsonNode changes) {
        var competition = competitions.held(competitionId);
        var found = entries.lockedOf(Entrant.of(caller), competitionId, id);
        editing.requireCurrent(found.version());
        var input = editing.patched(found.content(), changes);
        var refusals = new ArrayList<Refusal>(teams.faultsOf(competition, input, caller.account()));
        lateness(competition).ifPresent(refusals::add);
        Refused.ifAny("revision", refusals);
        var kind = teams.kindOf(found);
        found.revise(input, competition, kind, editing.now()).ifPresent(editing::publish);
        entries.flush();
        return found.view(Audience.ENTRANT, competition, kind);
    }

    EntryView submit(UUID competitionId, UUID id) {
        var competition = competitions.held(competitionId);
        var found = loaded(competitionId, id);
        var kind = teams.kindOf(found);
        editing.publish(found.submit(competition, kind, editing.now()));
        entries.flush();
        return found.view(Audience.ENTRANT, competition, kind);
    }

    EntryView withdraw(UUID competitionId, UUID id, @Nullable WithdrawEntry input) {
        var competition = competitions.held(competitionId);
        var found = loaded(competitionId, id);
        editing.publish(found.withdraw(input == null ? null : input.reason(), competition));
        entries.flush();
        return found.view(Audience.ENTRANT, competition, teams.kindOf(found));
    }

    private Entry loaded(UUID competition, UUID id) {
        var found = entries.lockedOf(Entrant.of(caller), competition, id);
        editing.check(found.version());
        return found;
    }

    /** A draft may be written before the call opens, and by nobody after its close. */
    private Optional<Refusal> lateness(CompetitionCard competition) {
        if (competition.isIn(CompetitionStatus.DRAFT)) {
            return Optional.of(WhyNotEntered.TOO_EARLY);
        }
        var isOver = !competition.isIn(CompetitionStatus.OPEN)
                || !editing.now().isBefore(competition.call().closesAt());
        return isOver ? Optional.of(WhyNotEntered.TOO_LATE) : Optional.empty();
    }
}
