package org.jambatan.mou.incubation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** Owners and park record what came of a project. */
@ApplicationScoped
class RecordOutcomes {

    private final IncubatedProjects projects;
    private final Outcomes outcomes;
    private final Editing editing;
    private final Onlookers onlookers;
    private final Clock clock;

    RecordOutcomes(IncubatedProjects projects, Outcomes outcomes, Editing editing, Onlookers onlookers, Clock clock) {
        this.projects = projects;
        this.outcomes = outcomes;
        this.editing = editing;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    OutcomeView record(UUID id, RecordOutcome input) {
        var by = onlookers.caller();
        var project = projects.lockedFor(by, id);
        editing.check(project.version());
        if (outcomes.count("projectId", id) >= 1000) {
            throw new Refused("outcome", new WhyNotIncubated.TooMany());
        }
        var outcome = Outcome.of(Ids.next(), id, input, by, clock.instant());
        editing.publish(project.cameOf(outcome.on(), by.today()));
        outcomes.persist(outcome);
        projects.persistAndFlush(project);
        return outcome.view();
    }
}
