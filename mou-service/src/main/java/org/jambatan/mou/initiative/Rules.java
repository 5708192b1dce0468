package org.jambatan.mou.initiative;

import java.time.LocalDate;
import java.time.Period;

/** When nobody has reported for too long. */
record Rules(Period staleAfter) {

    static Rules of(InitiativeSettings settings) {
        return new Rules(Period.parse(settings.staleAfter()));
    }

    /** An active initiative nobody reports on, or with a milestone overdue on which nobody has reported since. */
    boolean isStale(InitiativeRecord initiative, LocalDate today) {
        if (initiative.status != InitiativeStatus.ACTIVE || initiative.activatedOn == null) {
            return false;
        }
        var last = initiative.reportedOn == null ? initiative.activatedOn : initiative.reportedOn;
        return last.plus(staleAfter).isBefore(today)
                || initiative.content.milestones().stream()
                        .anyMatch(milestone -> milestone.isOverdue(today) && !last.isAfter(milestone.due()));
    }
}
