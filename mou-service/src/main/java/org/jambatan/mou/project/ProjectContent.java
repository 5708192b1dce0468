package org.jambatan.mou.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
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

    /** The open items, or those of them that are named; refused where one that is named is not there or not open. */
    List<ProjectItem> askedFor(@Nullable List<UUID> named) {
        if (named == null) {
            var open = items.stream().filter(ProjectItem::isOpen).toList();
            if (open.isEmpty()) {
                throw new Refused("checkout", WhyNotProjected.NOTHING_OPEN);
            }
            return open;
        }
        var ids = Set.copyOf(named);
        var found = items.stream().filter(item -> ids.contains(item.id())).toList();
        var refusals = new ArrayList<Refusal>();
        if (found.size() < ids.size()) {
            refusals.add(WhyNotProjected.ITEM_UNKNOWN);
        }
        if (found.stream().anyMatch(item -> !item.isOpen())) {
            refusals.add(WhyNotProjected.ITEM_NOT_OPEN);
        }
        Refused.ifAny("checkout", refusals);
        return found;
    }
}
