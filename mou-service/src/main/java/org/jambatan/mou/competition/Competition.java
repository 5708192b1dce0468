package org.jambatan.mou.competition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** An edition of a competition. */
@Entity
class Competition {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CompetitionStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private DraftCompetition plan;

    private UUID[] organiserIds;
    private @Nullable String reason;
    private UUID draftedBy;
    private long version;

    @Version
    private long lock;

    protected Competition() {}

    static Competition draft(UUID id, DraftCompetition input, UUID by) {
        var drafted = new Competition();
        drafted.id = id;
        drafted.status = CompetitionStatus.DRAFT;
        drafted.plan = input.whole();
        drafted.organiserIds = drafted.plan.organisers().toArray(UUID[]::new);
        drafted.draftedBy = by;
        drafted.version = 1;
        return drafted;
    }

    /** A draft is nobody's business yet; what is published is told anew. */
    Optional<CompetitionChanged> revise(DraftCompetition input) {
        var revised = input.whole();
        if (revised.equals(plan)) {
            return Optional.empty();
        }
        Refused.ifAny("revision", refusalsOf(revised));
        plan = revised;
        organiserIds = plan.organisers().toArray(UUID[]::new);
        if (status == CompetitionStatus.DRAFT) {
            version++;
            return Optional.empty();
        }
        return Optional.of(told("competition.revised"));
    }

    private List<Refusal> refusalsOf(DraftCompetition revised) {
        if (!status.mayBecome(CompetitionStatus.CALLED_OFF)) {
            throw Answer.illegalInState(status, List.of());
        }
        var refusals = new ArrayList<Refusal>();
        if (status == CompetitionStatus.DRAFT) {
            return refusals;
        }
        if (!revised.organisers().equals(plan.organisers())
                || !revised.tracks().equals(plan.tracks())
                || !revised.call().opensAt().equals(plan.call().opensAt())) {
            refusals.add(WhyNotRun.FIXED_ONCE_OPEN);
        }
        var close = plan.call().closesAt();
        if (status == CompetitionStatus.OPEN && revised.call().closesAt().isBefore(close)) {
            refusals.add(WhyNotRun.DEADLINE_BROUGHT_FORWARD);
        }
        if (status != CompetitionStatus.OPEN && !revised.call().closesAt().equals(close)) {
            refusals.add(WhyNotRun.COMPETITION_CLOSED_TO_CHANGES);
        }
        return refusals;
    }

    CompetitionChanged open(boolean anyOrganiserConfirmed, Instant now) {
        require(CompetitionStatus.OPEN);
        var refusals = new ArrayList<Refusal>();
        if (!anyOrganiserConfirmed) {
            refusals.add(WhyNotRun.NO_CONFIRMED_ORGANISER);
        }
        if (!plan.call().closesAt().isAfter(now)) {
            refusals.add(WhyNotRun.CALL_IS_OVER);
        }
        Refused.ifAny("opening", refusals);
        status = CompetitionStatus.OPEN;
        return told("competition.opened");
    }

    /** An early close becomes the close: no entry can have come after it. */
    CompetitionChanged close(@Nullable String why, Instant now) {
        require(CompetitionStatus.SCREENING);
        if (now.isBefore(plan.call().closesAt())) {
            if (why == null) {
                throw new Refused("closing", WhyNotRun.EARLY_CLOSE_NEEDS_A_REASON);
            }
            plan = plan.closing(now);
            reason = why;
        }
        status = CompetitionStatus.SCREENING;
        return told("competition.closed");
    }

    CompetitionChanged beginJudging() {
        require(CompetitionStatus.JUDGING);
        status = CompetitionStatus.JUDGING;
        return told("competition.screened");
    }

    CompetitionChanged callOff(String why) {
        require(CompetitionStatus.CALLED_OFF);
        status = CompetitionStatus.CALLED_OFF;
        reason = why;
        return told("competition.called-off");
    }

    CompetitionChanged release(List<AwardTold> awards) {
        require(CompetitionStatus.RELEASED);
        status = CompetitionStatus.RELEASED;
        return told("competition.released", awards);
    }

    private void require(CompetitionStatus next) {
        if (!status.mayBecome(next)) {
            throw Answer.illegalInState(status, commands());
        }
    }

    boolean isSeenBy(Viewer viewer) {
        return viewer.sees(id, status, List.of(organiserIds));
    }

    boolean isRunBy(Viewer viewer) {
        return viewer.runs(id, List.of(organiserIds));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    DraftCompetition plan() {
        return plan;
    }

    private List<String> commands() {
        return switch (status) {
            case DRAFT -> List.of("revision", "opening", "rounds", "appointments", "calling-off");
            case OPEN -> List.of("revision", "closing", "rounds", "appointments", "screening", "calling-off");
            case SCREENING -> List.of("revision", "rounds", "appointments", "screening", "calling-off");
            case JUDGING -> List.of("revision", "rounds", "appointments", "awards", "release", "calling-off");
            case RELEASED -> List.of("follow-ups");
            case CALLED_OFF -> List.of();
        };
    }

    private boolean takesEntries(Instant now) {
        return status == CompetitionStatus.OPEN
                && !now.isBefore(plan.call().opensAt())
                && now.isBefore(plan.call().closesAt());
    }

    CompetitionCard card(Viewer viewer, Instant now) {
        return new CompetitionCard(
                id,
                plan.name(),
                status,
                takesEntries(now),
                plan.call(),
                plan.tracks(),
                Objects.requireNonNull(plan.prizes()),
                Objects.requireNonNull(plan.statedFigures()),
                plan.organisers(),
                isRunBy(viewer),
                viewer.chairs().contains(id),
                viewer.judges().contains(id),
                viewer.isAuditor());
    }

    CompetitionView view(Viewer viewer, Instant now) {
        var actions = new ArrayList<String>();
        if (takesEntries(now) && !viewer.isAnonymous() && !viewer.isAuditor()) {
            actions.add("entries");
        }
        if (isRunBy(viewer)) {
            actions.addAll(commands());
        }
        return new CompetitionView(
                id,
                plan.name(),
                plan.series(),
                plan.edition(),
                status,
                takesEntries(now),
                plan.organisers(),
                Objects.requireNonNull(plan.aims()),
                Objects.requireNonNull(plan.statedFigures()),
                plan.call(),
                plan.tracks(),
                Objects.requireNonNull(plan.prizes()),
                reason,
                actions,
                version);
    }

    private CompetitionChanged told(String name) {
        return told(name, List.of());
    }

    private CompetitionChanged told(String name, List<AwardTold> awards) {
        return new CompetitionChanged(name, state(awards), draftedBy, ++version);
    }

    private CompetitionState state(List<AwardTold> awards) {
        return new CompetitionState(
                id,
                plan.name(),
                plan.series(),
                plan.edition(),
                status,
                plan.call().opensAt(),
                plan.call().closesAt(),
                plan.tracks().stream()
                        .map(track -> new CompetitionState.TrackTold(track.code(), track.name()))
                        .toList(),
                reason,
                awards,
                plan.organisers(),
                plan.organisers());
    }
}
