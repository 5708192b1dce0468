package org.jambatan.mou.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.mou.competition.CompetitionStatus;
import org.jambatan.mou.entry.EntryBook;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.mou.judging.RankedEntry;
import org.jambatan.mou.judging.RoundBook;
import org.jambatan.mou.judging.RoundResult;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** Awards are decided after the last round, taken back, and given when the results are released. */
@ApplicationScoped
class GiveAwards {

    private final Awards awards;
    private final CompetitionBook competitions;
    private final RoundBook rounds;
    private final EntryBook entries;
    private final EntityTags tags;
    private final Outbox outbox;

    GiveAwards(
            Awards awards,
            CompetitionBook competitions,
            RoundBook rounds,
            EntryBook entries,
            EntityTags tags,
            Outbox outbox) {
        this.awards = awards;
        this.competitions = competitions;
        this.rounds = rounds;
        this.entries = entries;
        this.tags = tags;
        this.outbox = outbox;
    }

    List<AwardView> decide(UUID id, DecideAwards input) {
        var competition = judging(id);
        var last = lastOf(id, "award");
        var ranks = last.list().stream()
                .filter(RankedEntry::advances)
                .collect(Collectors.toMap(RankedEntry::entryId, RankedEntry::rank));
        var found = entriesOf(
                id, input.awards().stream().map(DecideAwards.Choice::entryId).toList());
        var standing = awards.standing(id).stream()
                .map(award -> new Podium.Place(award.entryId(), award.medal(), award.track()))
                .toList();
        Refused.ifAny("award", new Podium(competition.prizes(), ranks, found).faultsOf(standing, input.awards()));
        var decided = input.awards().stream()
                .map(choice -> Award.decide(
                        Ids.next(), id, choice, Objects.requireNonNull(found.get(choice.entryId())), input.ceremony()))
                .toList();
        awards.persist(decided);
        awards.flush();
        return decided.stream().map(award -> award.view(true)).toList();
    }

    AwardView withdraw(UUID id, UUID awardId) {
        judging(id);
        var award = awards.lockedIn(id, awardId);
        tags.check(award.version());
        award.withdraw();
        awards.flush();
        return award.view(true);
    }

    /** Everything at once: the awards, every entrant's own result, and the competition's. */
    void release(UUID id) {
        var competition = judging(id);
        var all = rounds.of(id);
        lastOf(id, "release");
        var standing = awards.standing(id);
        if (standing.isEmpty()) {
            throw new Refused("release", WhyNotAwarded.NO_AWARDS);
        }
        var found = entriesOf(id, standing.stream().map(Award::entryId).toList());
        Refused.ifAny(
                "release",
                standing.stream()
                        .filter(award -> !Objects.requireNonNull(found.get(award.entryId()))
                                .isInTheField())
                        .map(award -> WhyNotAwarded.NOT_ADVANCED.of(award.entryId()))
                        .toList());
        standing.forEach(
                award -> outbox.publish(award.give(Objects.requireNonNull(found.get(award.entryId())), competition)));
        entries.conclude(competition, reached(all));
        competitions.release(
                id,
                standing.stream()
                        .sorted(Comparator.comparing(Award::medal))
                        .map(award -> award.told(Objects.requireNonNull(found.get(award.entryId()))))
                        .toList());
        awards.flush();
    }

    /** The last round in whose field an entry was. */
    private static Map<UUID, Integer> reached(List<RoundResult> rounds) {
        var reached = new HashMap<UUID, Integer>();
        rounds.forEach(round -> round.field().forEach(entry -> reached.put(entry, round.number())));
        return reached;
    }

    private CompetitionCard judging(UUID id) {
        var competition = competitions.locked(id);
        if (!competition.isIn(CompetitionStatus.JUDGING)) {
            throw Answer.illegalInState(competition.status(), List.of());
        }
        return competition;
    }

    private RoundResult lastOf(UUID id, String noun) {
        var all = rounds.of(id);
        if (all.isEmpty() || all.stream().anyMatch(round -> !round.advanced())) {
            throw new Refused(noun, WhyNotAwarded.ROUNDS_NOT_OVER);
        }
        return all.getLast();
    }

    private Map<UUID, EntryCard> entriesOf(UUID competition, List<UUID> ids) {
        return entries.find(competition, ids).stream().collect(Collectors.toMap(EntryCard::id, entry -> entry));
    }
}
