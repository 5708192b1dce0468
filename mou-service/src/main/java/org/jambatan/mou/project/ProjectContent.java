package org.jambatan.mou.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about a project that is never searched; a value of one column. */
record ProjectContent(
        String name,
        String purpose,
        List<UUID> needIds,
        List<ProjectItem> items,
        List<Deliverable> deliverables,
        @Nullable ClosedWith closed) {

    ProjectContent named(String newName, String newPurpose) {
        return new ProjectContent(newName, newPurpose, needIds, items, deliverables, closed);
    }

    ProjectContent withNeeds(List<UUID> now) {
        return new ProjectContent(name, purpose, now, items, deliverables, closed);
    }

    ProjectContent withItems(List<ProjectItem> now) {
        return new ProjectContent(name, purpose, needIds, now, deliverables, closed);
    }

    ProjectContent withDeliverables(List<Deliverable> now) {
        return new ProjectContent(name, purpose, needIds, items, now, closed);
    }

    ProjectContent endedBy(ClosedWith end) {
        return new ProjectContent(name, purpose, needIds, items, deliverables, end);
    }
}
