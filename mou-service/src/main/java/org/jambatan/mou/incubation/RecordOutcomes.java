package org.jambatan.mou.incubation;

import jakarta.enterprise.context.ApplicationScoped;
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

    RecordOutcomes(IncubatedProjects projects, Outcomes outcomes, Editing editing, Onlookers onlookers) {
        this.projects = projects;
        this.outcomes = outcomes;
        this.editing = editing;
        this.onlookers = onlookers;
    }

    OutcomeView record(UUID id, RecordOutcome input) {
        var by = onlookers.caller();
        var project = projects.lockedFor(by, id);
        editing.check(project.version());
        if (outcomes.count("projectId", id) >= 1000) {
            throw new Refused("outcome", new WhyNotIncubated.TooMany());
        }
        var outcome = Outcome.of(Ids.next(), id, input, by, editing.now());
        editing.publish(project.cameOf(outcome.on(), by.today()));
        outcomes.persist(outcome);
        projects.persistAndFlush(project);
        return outcome.view();
    }
}
