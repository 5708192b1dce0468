package org.jambatan.mou.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The ranking of a round as it stands, the chair's word on ties, and the advancement that freezes it. */
@ApplicationScoped
class RankRounds {

    private final Rounds rounds;
    private final Advancements advancements;
    private final Standings standings;
    private final Editing editing;
    private final Caller caller;
    private final Clock clock;

    RankRounds(
            Rounds rounds,
            Advancements advancements,
            Standings standings,
            Editing editing,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.advancements = advancements;
        this.standings = standings;
        this.editing = editing;
        this.caller = caller;
        this.clock = clock;
    }

    AdvancementView read(CompetitionCard competition, int number) {
        var round = rounds.in(competition, number);
        return advancements
                .findByIdOptional(round.id())
                .map(frozen -> frozen(round, frozen, competition))
                .orElseGet(() -> asItStands(round, competition));
    }

    private AdvancementView asItStands(Round round, CompetitionCard competition) {
        var input = standings.inputOf(round);
        var ranking = Ranking.of(input);
        var faults = standings.faultsOf(round, ranking).stream()
                .map(fault -> new AdvancementView.Fault(fault.code(), fault.detail()))
                .toList();
        return view(round, input, standings.hash(input), null, faults, ranking.list(), competition);
    }

    private AdvancementView frozen(Round round, Advancement frozen, CompetitionCard competition) {
        return view(round, frozen.input(), frozen.inputHash(), frozen, List.of(), frozen.list(), competition);
    }

    private AdvancementView view(
            Round round,
            RankingInput input,
            String hash,
            @Nullable Advancement frozen,
            List<AdvancementView.Fault> faults,
            List<RankedEntry> list,
            CompetitionCard competition) {
        return new AdvancementView(
                round.id(),
                round.competitionId(),
                round.number(),
                input.rule(),
                input.ruleVersion(),
                input.quota(),
                input.perTrack(),
                hash,
                frozen == null ? null : isTheSame(frozen),
                frozen == null ? null : frozen.advancedAt(),
                frozen == null ? null : frozen.advancedBy(),
                faults,
                list,
                input.decisions(),
                round.commandsFor(competition),
                round.version());
    }

    /** Runs the rule again on what was frozen: the same hash, and the same list. */
    private boolean isTheSame(Advancement frozen) {
        return standings.hash(frozen.input()).equals(frozen.inputHash())
                && Ranking.of(frozen.input()).list().equals(frozen.list());
    }

    AdvancementView decide(CompetitionCard competition, int number, DecideTie input) {
        if (!competition.chairs()) {
            throw new Refused("tie-decision", WhyNotJudged.NOT_THE_CHAIR);
        }
        var round = rounds.lockedIn(competition, number);
        editing.check(round.version());
        round.requireJudging();
        if (!Ranking.of(standings.inputOf(round)).isTied(Set.copyOf(input.order()))) {
            throw new Refused("tie-decision", WhyNotJudged.NOT_A_TIE);
        }
        round.decide(new TieDecision(input.order(), input.reason(), caller.account(), standings.now(clock)));
        rounds.flush();
        return asItStands(round, competition);
    }

    /** The second time it answers what the first time froze; of two at once the later one waits and is the second. */
    AdvancementView advance(CompetitionCard competition, int number, @Nullable String seen) {
        var round = rounds.lockedIn(competition, number);
        var before = advancements.findByIdOptional(round.id());
        if (before.isPresent()) {
            return again(round, before.get(), seen, competition);
        }
        editing.check(round.version());
        if (round.status() == RoundStatus.PLANNED) {
            throw new Refused("advancement", WhyNotJudged.ROUND_OUT_OF_TURN);
        }
        var input = standings.inputOf(round);
        var hash = standings.hash(input);
        var ranking = Ranking.of(input);
        var faults = new ArrayList<>(standings.faultsOf(round, ranking));
        if (seen != null && !seen.equals(hash)) {
            faults.add(WhyNotJudged.INPUTS_CHANGED);
        }
        Refused.ifAny("advancement", faults);
        var frozen = Advancement.freeze(round, input, hash, caller.account(), standings.now(clock));
        editing.publish(round.advance(ranking.advancing(), competition));
        advancements.persistAndFlush(frozen);
        return frozen(round, frozen, competition);
    }

    private AdvancementView again(Round round, Advancement frozen, @Nullable String seen, CompetitionCard competition) {
        if ((seen != null && !seen.equals(frozen.inputHash())) || !isTheSame(frozen)) {
            throw new Refused("advancement", WhyNotJudged.ROUND_ADVANCED_ALREADY);
        }
        return frozen(round, frozen, competition);
    }

    /** The ranking that stands: the frozen one, or the one that follows from the sheets confirmed so far. */
    List<RankingRow> rows(CompetitionCard competition, int number) {
        var list = read(competition, number).list();
        var titles = standings.titlesOf(competition.id(), list);
        return list.stream()
                .map(one -> RankingRow.of(one, titles.getOrDefault(one.entryId(), "")))
                .toList();
    }
}
