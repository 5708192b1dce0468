package org.jambatan.mou.initiative;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What is done under an agreement: proposed by one side, taken up by the other, reported on, completed or dropped. */
@Entity
class Initiative extends InitiativeRecord {

    protected Initiative() {}

    static Initiative propose(UUID id, ProposeInitiative input, Under under, Actor actor, Instant now) {
        var initiative = new Initiative();
        initiative.id = id;
        initiative.type = input.type();
        initiative.status = InitiativeStatus.PROPOSED;
        initiative.title = input.title();
        initiative.proposedBy = actor.partnerId();
        initiative.proposedAt = now;
        initiative.timeZone = under.agreements().getFirst().zone().name();
        initiative.agreementIds = under.ids();
        initiative.take(under);
        initiative.content = new InitiativeContent(
                input.title(),
                input.statedText(),
                input.description(),
                input.owners(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        initiative.requireOwners("initiative", input.owners());
        return initiative;
    }

    /** Parties may come later, such as a charter's members. */
    void take(Under under) {
        circleIds = under.circle();
        readerIds = under.readers();
        programmeIds = under.programmes();
    }

    InitiativeChanged proposed(Rules rules, Instant now) {
        return told("initiative.proposed", rules, now);
    }

    Optional<InitiativeChanged> revise(ReviseInitiative input, Rules rules, Instant now) {
        requireOpen(now);
        requireOwners("revision", input.owners());
        if (input.equals(editable())) {
            return Optional.empty();
        }
        content = content.revised(input);
        title = input.title();
        return Optional.of(told("initiative.revised", rules, now));
    }

    ReviseInitiative editable() {
        return new ReviseInitiative(content.title(), content.statedText(), content.description(), content.owners());
    }

    private void requireOwners(String noun, List<Owner> owners) {
        if (!owners.stream().allMatch(owner -> isInTheCircle(owner.partnerId()))) {
            throw new Refused(noun, new WhyNot.OwnerIsNoParty());
        }
    }

    /** The other side takes it up. */
    InitiativeChanged activate(Actor actor, Rules rules, Instant now) {
        if (actor.partnerId().equals(proposedBy)) {
            throw new Refused("activation", new WhyNot.OwnProposal());
        }
        become(InitiativeStatus.ACTIVE, now);
        activatedOn = dayAt(now);
        return told("initiative.activated", rules, now);
    }

    InitiativeChanged end(InitiativeStatus as, @Nullable String note, Rules rules, Instant now) {
        become(as, now);
        content = content.ended(note);
        return told("initiative.ended", rules, now);
    }

    private void become(InitiativeStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw illegal(now);
        }
        status = next;
    }

    InitiativeChanged publish(boolean publicly, Rules rules, Instant now) {
        if (published == publicly) {
            throw illegal(now);
        }
        published = publicly;
        return told("initiative.revised", rules, now);
    }

    InitiativeChanged report(UUID reportId, ReportHealth input, Actor actor, Rules rules, Instant now) {
        if (status != InitiativeStatus.ACTIVE) {
            throw illegal(now);
        }
        reportedOn = dayAt(now);
        staleTold = false;
        content = content.and(new Report(reportId, dayAt(now), input.health(), input.note(), actor.partnerId(), now));
        return told("initiative.reported", rules, now);
    }

    InitiativeChanged add(Milestone milestone, Rules rules, Instant now) {
        requireOpen(now);
        content = content.milestones(added(content.milestones(), milestone, 100));
        return told("initiative.revised", rules, now);
    }

    InitiativeChanged complete(UUID milestone, CompleteMilestone how, Rules rules, Instant now) {
        requireActive(now);
        var day = how.doneOn() == null ? dayAt(now) : how.doneOn();
        if (day.isAfter(dayAt(now))) {
            throw new Refused("milestone", new WhyNot.InTheFuture());
        }
        requireMilestone(milestone, false);
        content = content.milestones(each(content.milestones(), Milestone::id, milestone, one -> one.done(how, day)));
        return told("initiative.milestone-done", rules, now);
    }

    InitiativeChanged reopen(UUID milestone, Rules rules, Instant now) {
        requireActive(now);
        requireMilestone(milestone, true);
        content = content.milestones(each(content.milestones(), Milestone::id, milestone, Milestone::reopened));
        return told("initiative.revised", rules, now);
    }

    private void requireMilestone(UUID milestone, boolean done) {
        if (milestone(milestone).isDone() != done) {
            throw new Refused("milestone", done ? new WhyNot.NotDone() : new WhyNot.AlreadyDone());
        }
    }

    InitiativeChanged add(Kpi kpi, Rules rules, Instant now) {
        requireOpen(now);
        if (kpi.side() != null && !isInTheCircle(kpi.side())) {
            throw new Refused("kpi", new WhyNot.SideIsNoParty());
        }
        content = content.kpis(added(content.kpis(), kpi, 100));
        return told("initiative.revised", rules, now);
    }

    InitiativeChanged record(UUID kpi, KpiValue value, Rules rules, Instant now) {
        requireActive(now);
        var measured = kpi(kpi);
        var refusals = new ArrayList<Refusal>();
        if (measured.mode() == KpiMode.DERIVED) {
            refusals.add(new WhyNot.Derived());
        }
        if (!measured.period().covers(value.on())) {
            refusals.add(new WhyNot.OutsidePeriod());
        }
        if (value.on().isAfter(dayAt(now))) {
            refusals.add(new WhyNot.InTheFuture());
        }
        if (measured.values().size() >= 1000) {
            refusals.add(new WhyNot.TooMany());
        }
        Refused.ifAny("kpi-value", refusals);
        content = content.kpis(each(content.kpis(), Kpi::id, kpi, one -> one.with(value)));
        return told("initiative.kpi-reported", rules, now);
    }

    /** By the other side than the one that recorded it. */
    InitiativeChanged approve(UUID kpi, UUID value, Actor actor, Rules rules, Instant now) {
        requireActive(now);
        var recorded = kpi(kpi).value(value).orElseThrow(Answer::notFound);
        var refusals = new ArrayList<Refusal>();
        if (recorded.recordedBy().equals(actor.partnerId())) {
            refusals.add(new WhyNot.OwnValue());
        }
        if (recorded.isApproved()) {
            refusals.add(new WhyNot.AlreadyApproved());
        }
        Refused.ifAny("kpi-value", refusals);
        content = content.kpis(each(content.kpis(), Kpi::id, kpi, one -> one.approving(value, actor.partnerId(), now)));
        return told("initiative.kpi-reported", rules, now);
    }

    InitiativeChanged add(Activity activity, Rules rules, Instant now) {
        requireOpen(now);
        if (!activity.delegations().stream().allMatch(delegation -> isInTheCircle(delegation.partnerId()))) {
            throw new Refused("activity", new WhyNot.DelegationOfNoParty());
        }
        content = content.activities(added(content.activities(), activity, 500));
        return told("initiative.revised", rules, now);
    }

    InitiativeChanged hold(UUID activity, HoldActivity how, Rules rules, Instant now) {
        requireActive(now);
        var planned = activity(activity);
        var day = how.heldOn() == null ? planned.from() : how.heldOn();
        var refusals = new ArrayList<Refusal>();
        if (planned.isHeld()) {
            refusals.add(new WhyNot.AlreadyHeld());
        }
        if (day.isAfter(dayAt(now))) {
            refusals.add(new WhyNot.InTheFuture());
        }
        Refused.ifAny("activity", refusals);
        content = content.activities(each(content.activities(), Activity::id, activity, one -> one.held(how, day)));
        return told("initiative.activity-held", rules, now);
    }

    /** Told once for each time nobody reports; it changes no state. */
    Optional<InitiativeChanged> goStale(Rules rules, Instant now) {
        if (staleTold || !rules.isStale(this, dayAt(now))) {
            return Optional.empty();
        }
        staleTold = true;
        return Optional.of(told("initiative.went-stale", rules, now));
    }

    private static <T> List<T> added(List<T> all, T one, int most) {
        if (all.size() >= most) {
            throw new Refused("initiative", new WhyNot.TooMany());
        }
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> each(List<T> all, Function<T, UUID> idOf, UUID wanted, UnaryOperator<T> change) {
        return all.stream()
                .map(one -> idOf.apply(one).equals(wanted) ? change.apply(one) : one)
                .toList();
    }

    private void requireOpen(Instant now) {
        if (!status.isOpen()) {
            throw illegal(now);
        }
    }

    private void requireActive(Instant now) {
        if (status != InitiativeStatus.ACTIVE) {
            throw illegal(now);
        }
    }

    private RuntimeException illegal(Instant now) {
        return Answer.illegalInState(status, actions(Actor.NOBODY, dayAt(now)));
    }

    private InitiativeChanged told(String name, Rules rules, Instant now) {
        return new InitiativeChanged(name, InitiativeState.of(this, rules, dayAt(now)), proposedBy, ++version);
    }
}
