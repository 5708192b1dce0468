package org.jambatan.mou.incubation;

import java.util.List;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;

/** Everything about a project that is never searched; a value of one column. */
record ProjectContent(
        Translated summary,
        List<String> needs,
        List<ProjectMilestone> milestones,
        List<IncubationStageReached> history) {

    ProjectContent revised(ReviseProject input) {
        return new ProjectContent(input.summary(), input.needs(), milestones, history);
    }

    ProjectContent and(IncubationStageReached stage) {
        return new ProjectContent(
                summary,
                needs,
                milestones,
                Stream.concat(history.stream(), Stream.of(stage)).toList());
    }

    ProjectContent and(ProjectMilestone milestone) {
        return new ProjectContent(
                summary,
                needs,
                Stream.concat(milestones.stream(), Stream.of(milestone)).toList(),
                history);
    }

    ProjectContent having(ProjectMilestone reached) {
        return new ProjectContent(
                summary,
                needs,
                milestones.stream()
                        .map(one -> one.id().equals(reached.id()) ? reached : one)
                        .toList(),
                history);
    }
}
