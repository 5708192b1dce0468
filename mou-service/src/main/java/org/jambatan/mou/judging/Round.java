package org.jambatan.mou.judging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;

/** One round of a competition. */
@Entity
@Table(name = "competition_round")
class Round {

    @Id
    private UUID id;

    private UUID competitionId;
    private int number;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanRound plan;

    @JdbcTypeCode(SqlTypes.JSON)
    private Decisions decisions;

    private UUID[] field;
    private UUID[] advanced;
    private long version;

    @Version
    private long lock;

    protected Round() {}

    static Round plan(UUID id, UUID competition, int number, PlanRound input) {
        var planned = new Round();
        planned.id = id;
        planned.competitionId = competition;
        planned.number = number;
        planned.status = RoundStatus.PLANNED;
        planned.plan = input.whole();
        planned.decisions = new Decisions(List.of());
        planned.field = new UUID[0];
        planned.advanced = new UUID[0];
        planned.version = 1;
        return planned;
    }

    void revise(PlanRound input) {
        var revised = input.whole();
        switch (status) {
            case ADVANCED -> throw Answer.illegalInState(status, commands());
            case JUDGING -> {
                if (!revised.criteria().equals(plan.criteria())
                        || !revised.chain().equals(plan.chain())
                        || revised.splitsQuota() != plan.splitsQuota()
                        || revised.mode() != plan.mode()) {
                    throw new Refused("revision", WhyNotJudged.FIXED_ONCE_JUDGED);
                }
                if (revised.quota() > field.length) {
                    throw new Refused("revision", WhyNotJudged.QUOTA_LARGER_THAN_FIELD);
                }
            }
            case PLANNED -> {}
        }
        if (!revised.equals(plan)) {
            plan = revised;
            version++;
        }
    }

    RoundChanged open(List<EntryCard> entries, CompetitionCard competition) {
        require(RoundStatus.JUDGING);
        if (Field.smallest(plan, entries) < plan.quota()) {
            throw new Refused("opening", WhyNotJudged.QUOTA_LARGER_THAN_FIELD);
        }
        status = RoundStatus.JUDGING;
        field = entries.stream().map(EntryCard::id).toArray(UUID[]::new);
        return told("round.opened", competition);
    }

    RoundChanged assigned(Collection<String> judges, CompetitionCard competition) {
        requireJudging();
        return new RoundChanged(
                "round.assigned",
                new RoundAssigned(
                        id,
                        competitionId,
                        competition.name(),
                        number,
                        plan.name(),
                        judges.stream().distinct().sorted().toList(),
                        competition.organisers()),
                state(competition),
                competition.organisers().getFirst(),
                ++version);
    }

    void decide(TieDecision decision) {
        requireJudging();
        decisions = decisions.and(decision);
        version++;
    }

    RoundChanged advance(List<UUID> those, CompetitionCard competition) {
        require(RoundStatus.ADVANCED);
        status = RoundStatus.ADVANCED;
        advanced = those.toArray(UUID[]::new);
        return told("round.advanced", competition);
    }

    void requireJudging() {
        if (status != RoundStatus.JUDGING) {
            throw Answer.illegalInState(status, commands());
        }
    }

    private void require(RoundStatus next) {
        if (!status.mayBecome(next)) {
            throw Answer.illegalInState(status, commands());
        }
    }

    UUID id() {
        return id;
    }

    UUID competitionId() {
        return competitionId;
    }

    int number() {
        return number;
    }

    long version() {
        return version;
    }

    RoundStatus status() {
        return status;
    }

    PlanRound plan() {
        return plan;
    }

    List<UUID> field() {
        return List.of(field);
    }

    List<UUID> advanced() {
        return List.of(advanced);
    }

    List<TieDecision> decisions() {
        return decisions.list();
    }

    private List<String> commands() {
        return switch (status) {
            case PLANNED -> List.of("revision", "opening");
            case JUDGING -> List.of("revision", "assignments", "distribution", "tie-decisions", "advancement");
            case ADVANCED -> List.of("advancement");
        };
    }

    List<String> commandsFor(CompetitionCard competition) {
        return competition.runs() ? commands() : List.of();
    }

    RoundView view(CompetitionCard competition) {
        return new RoundView(
                id,
                competitionId,
                number,
                plan.name(),
                plan.mode(),
                plan.pitchMinutes(),
                plan.questionMinutes(),
                plan.quota(),
                plan.splitsQuota(),
                plan.criteria(),
                plan.chain(),
                plan.sheetsNeeded(),
                status,
                status == RoundStatus.PLANNED ? null : field.length,
                commandsFor(competition),
                version);
    }

    private RoundChanged told(String name, CompetitionCard competition) {
        ++version;
        var state = state(competition);
        return new RoundChanged(name, state, state, competition.organisers().getFirst(), version);
    }

    private RoundState state(CompetitionCard competition) {
        return new RoundState(
                id,
                competitionId,
                competition.name(),
                number,
                plan.name(),
                plan.mode(),
                status,
                plan.quota(),
                status == RoundStatus.PLANNED ? null : field.length,
                status == RoundStatus.ADVANCED ? advanced.length : null,
                competition.organisers(),
                competition.organisers());
    }
}
