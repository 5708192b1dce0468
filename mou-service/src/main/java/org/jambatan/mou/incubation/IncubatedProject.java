package org.jambatan.mou.incubation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** A project that a park incubates for its owners, seen by them, their appointees and the readers its owners name. */
@Entity
@Table(name = "incubated_project")
class IncubatedProject extends ProjectRecord {

    protected IncubatedProject() {}

    static IncubatedProject admit(UUID id, NewProject input, List<String> needs, LocalDate today, Instant now) {
        if (input.on().isAfter(today)) {
            throw new Refused("incubated-project", new WhyNotIncubated.InTheFuture());
        }
        var admitted = new IncubatedProject();
        admitted.id = id;
        admitted.parkId = input.park();
        admitted.ownerIds = input.owners().toArray(UUID[]::new);
        admitted.originType = input.origin().type();
        admitted.originId = input.origin().id();
        admitted.title = input.title();
        admitted.sectors = input.sectors().toArray(String[]::new);
        admitted.stage = IncubationStage.ADMITTED;
        admitted.readers = NamedReaders.NONE;
        admitted.readerIds = new UUID[0];
        admitted.recordedAt = now;
        admitted.content = new ProjectContent(
                input.summary(),
                needs,
                List.of(),
                List.of(new IncubationStageReached(IncubationStage.ADMITTED, input.on(), null, input.park())));
        return admitted;
    }

    ProjectChanged admitted() {
        return told("admitted", content.history().getFirst().on());
    }

    Optional<ProjectChanged> revise(ReviseProject input, LocalDate today) {
        if (stage.next().isEmpty()) {
            throw Answer.illegalInState(stage, List.of());
        }
        if (input.equals(editable())) {
            return Optional.empty();
        }
        title = input.title();
        sectors = input.sectors().toArray(String[]::new);
        content = content.revised(input);
        return Optional.of(told("revised", today));
    }

    ReviseProject editable() {
        return new ReviseProject(title, content.summary(), List.of(sectors), content.needs());
    }

    /** The park records stages; giving the project up is each side's own. */
    ProjectChanged reach(ReachIncubationStage input, Onlooker by) {
        if (!stage.next().contains(input.stage())) {
            throw Answer.illegalInState(stage, stage.next().isEmpty() ? List.of() : List.of("stages"));
        }
        var on = input.on() == null ? by.today() : input.on();
        var refusals = new ArrayList<Refusal>();
        if (input.stage() == IncubationStage.WITHDRAWN ? !isOwnedBy(by) : !isIncubatedBy(by)) {
            refusals.add(new WhyNotIncubated.NotYourStage(input.stage()));
        }
        if (on.isAfter(by.today())) {
            refusals.add(new WhyNotIncubated.InTheFuture());
        }
        if (on.isBefore(content.history().getLast().on())) {
            refusals.add(new WhyNotIncubated.BeforeTheLastStage());
        }
        Refused.ifAny("stage", refusals);
        stage = input.stage();
        content = content.and(new IncubationStageReached(stage, on, input.note(), by.partner()));
        return told(
                switch (stage) {
                    case GRADUATED -> "graduated";
                    case WITHDRAWN, ENDED -> "ended";
                    case ADMITTED, INCUBATING, ACCELERATING -> "stage-reached";
                },
                by.today());
    }

    ProjectChanged name(NamedReader reader, LocalDate today) {
        requireGoingOn();
        readers = readers.and(reader, List.of(ownerIds), parkId);
        readerIds = readers.partners();
        return told("reader-named", reader.partnerId(), today);
    }

    ProjectChanged takeAway(UUID reader, Instant now, LocalDate today) {
        readers = readers.without(reader, now);
        readerIds = readers.partners();
        return told("reader-removed", readers.find(reader).orElseThrow().partnerId(), today);
    }

    ProjectChanged plan(ProjectMilestone milestone, LocalDate today) {
        requireUnderWay();
        if (content.milestones().size() >= 100) {
            throw new Refused("milestone", new WhyNotIncubated.TooMany());
        }
        content = content.and(milestone);
        return told("revised", today);
    }

    ProjectChanged reach(UUID milestone, ReachMilestone input, LocalDate today) {
        var found = content.milestones().stream()
                .filter(one -> one.id().equals(milestone))
                .findFirst()
                .orElseThrow(Answer::notFound);
        requireUnderWay();
        if (found.doneOn() != null) {
            throw Answer.illegalInState(MilestoneStanding.REACHED, List.of());
        }
        var on = input.on() == null ? today : input.on();
        var refusals = new ArrayList<Refusal>();
        if (on.isAfter(today)) {
            refusals.add(new WhyNotIncubated.InTheFuture());
        }
        if (on.isBefore(content.history().getFirst().on())) {
            refusals.add(new WhyNotIncubated.BeforeItWasAdmitted());
        }
        Refused.ifAny("milestone", refusals);
        content =
                content.having(new ProjectMilestone(found.id(), found.title(), found.due(), on, input.evidenceNote()));
        return told("milestone-reached", today);
    }

    /** What came of it is recorded also after it has ended, but of no day before it began. */
    ProjectChanged cameOf(LocalDate on, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (on.isAfter(today)) {
            refusals.add(new WhyNotIncubated.InTheFuture());
        }
        if (on.isBefore(content.history().getFirst().on())) {
            refusals.add(new WhyNotIncubated.BeforeItWasAdmitted());
        }
        Refused.ifAny("outcome", refusals);
        return told("outcome-recorded", today);
    }

    private void requireUnderWay() {
        if (stage.next().isEmpty()) {
            throw Answer.illegalInState(stage, List.of());
        }
    }

    void requireGoingOn() {
        if (!stage.goesOn()) {
            throw Answer.illegalInState(stage, List.of());
        }
    }

    ProjectCard card() {
        return new ProjectCard(id, parkId, ownerIds(), new Origin(originType, originId));
    }

    ProjectView view(Onlooker onlooker) {
        var inside = isInsideOf(onlooker);
        return new ProjectView(
                id,
                parkId,
                ownerIds(),
                new Origin(originType, originId),
                title,
                content.summary(),
                List.of(sectors),
                content.needs(),
                stage,
                List.copyOf(stage.next()),
                content.history(),
                content.milestones(),
                new MilestoneProgress(
                        (int) content.milestones().stream()
                                .filter(one -> one.doneOn() != null)
                                .count(),
                        content.milestones().size()),
                inside ? readers.all() : null,
                recordedAt,
                new ProjectActions(this, onlooker).list(),
                version);
    }

    private ProjectChanged told(String what, LocalDate today) {
        return told(what, null, today);
    }

    /** Readers are told as long as they read. */
    private ProjectChanged told(String what, @Nullable UUID reader, LocalDate today) {
        var reading = readers.on(today);
        return new ProjectChanged(
                "incubated-project." + what,
                new ProjectState(
                        id,
                        parkId,
                        ownerIds(),
                        originType,
                        originId,
                        stage,
                        content.history().getLast().on(),
                        reading,
                        reader,
                        Stream.of(List.of(parkId), ownerIds(), reading)
                                .flatMap(List::stream)
                                .distinct()
                                .toList(),
                        List.of()),
                parkId,
                ++version);
    }
}
