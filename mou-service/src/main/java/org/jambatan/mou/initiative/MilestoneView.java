package org.jambatan.mou.initiative;

import java.time.LocalDate;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A milestone, and whether its day has passed without it. */
record MilestoneView(
        UUID id,
        Translated title,
        int weight,
        LocalDate due,
        @Nullable LocalDate doneOn,
        boolean overdue,
        @Nullable String evidenceLink,
        @Nullable String evidenceNote) {

    static MilestoneView of(Milestone milestone, LocalDate today, boolean inside) {
        return new MilestoneView(
                milestone.id(),
                milestone.title(),
                milestone.weight(),
                milestone.due(),
                milestone.doneOn(),
                milestone.isOverdue(today),
                inside ? milestone.evidenceLink() : null,
                inside ? milestone.evidenceNote() : null);
    }
}
