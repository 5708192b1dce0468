package org.jambatan.mou.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.mou.entry.EntryBook;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** Judges are assigned to entries of a round, by hand or evenly; nobody judges what is their own. */
@ApplicationScoped
class AssignJudges {

    private final Rounds rounds;
    private final Scoresheets sheets;
    private final Conflicts conflicts;
    private final CompetitionBook competitions;
    private final EntryBook entries;
    private final JudgesOf judges;

    AssignJudges(
            Rounds rounds,
            Scoresheets sheets,
            Conflicts conflicts,
            CompetitionBook competitions,
            EntryBook entries,
            JudgesOf judges) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.competitions = competitions;
        this.entries = entries;
        this.judges = judges;
    }

    Assigned byHand(UUID competitionId, int number, AssignByHand input) {
        var competition = competitions.run(competitionId);
        var round = rounds.lockedIn(competition, number);
        round.requireJudging();
        var field = field(round);
        var appointed = judges.of(competitionId);
        var standing = new HashSet<>(sheets.standing(round));
        var declared = conflicts.of(competitionId);
        var faults = new ArrayList<Refusal>();
        for (var pair : input.assignments()) {
            var entry = field.get(pair.entryId());
            var which = pair.judge() + " and " + pair.entryId();
            if (!appointed.contains(pair.judge())) {
                faults.add(WhyNotJudged.NOT_A_JUDGE.of(which));
            }
            if (entry == null) {
                faults.add(WhyNotJudged.ENTRY_NOT_IN_ROUND.of(which));
            } else if (entry.accounts().contains(pair.judge())) {
                faults.add(WhyNotJudged.JUDGE_IN_THE_TEAM.of(which));
            }
            if (declared.contains(pair)) {
                faults.add(WhyNotJudged.CONFLICT_DECLARED.of(which));
            } else if (!standing.add(pair)) {
                faults.add(WhyNotJudged.ASSIGNED_ALREADY.of(which));
            }
        }
        Refused.ifAny("assignment", faults);
        return hand(round, input.assignments(), competition);
    }

    Assigned evenly(UUID competitionId, int number, DistributeJudges input) {
        var competition = competitions.run(competitionId);
        var round = rounds.lockedIn(competition, number);
        round.requireJudging();
        var appointed = judges.of(competitionId);
        var chosen = input.judges() == null ? appointed : Set.copyOf(input.judges());
        var faults = new ArrayList<Refusal>();
        chosen.stream()
                .filter(judge -> !appointed.contains(judge))
                .sorted()
                .forEach(judge -> faults.add(WhyNotJudged.NOT_A_JUDGE.of(judge)));
        var field = field(round);
        var forbidden = new HashSet<>(conflicts.of(competitionId));
        field.values()
                .forEach(entry -> entry.accounts().forEach(account -> forbidden.add(new Pairing(account, entry.id()))));
        var outcome = new EvenDistribution(
                        List.copyOf(field.keySet()), chosen, sheets.standing(round), forbidden, input.perEntry())
                .make();
        outcome.lacking().forEach(entry -> faults.add(WhyNotJudged.TOO_FEW_JUDGES.of(entry)));
        Refused.ifAny("distribution", faults);
        return hand(round, outcome.added(), competition);
    }

    private Map<UUID, EntryCard> field(Round round) {
        return entries.find(round.competitionId(), round.field()).stream()
                .filter(EntryCard::isInTheField)
                .collect(Collectors.toMap(EntryCard::id, entry -> entry, (one, other) -> one, LinkedHashMap::new));
    }

    private Assigned hand(Round round, List<Pairing> pairs, CompetitionCard competition) {
        sheets.persist(pairs.stream()
                .map(pair -> Scoresheet.assign(Ids.next(), round, pair))
                .toList());
        if (!pairs.isEmpty()) {
            judges.tell(round.assigned(pairs.stream().map(Pairing::judge).toList(), competition));
        }
        sheets.flush();
        var loads = new TreeMap<String, Integer>();
        sheets.standing(round).forEach(pair -> loads.merge(pair.judge(), 1, Integer::sum));
        return new Assigned(
                pairs.size(),
                loads.entrySet().stream()
                        .map(load -> new Assigned.Load(load.getKey(), load.getValue()))
                        .toList());
    }
}
