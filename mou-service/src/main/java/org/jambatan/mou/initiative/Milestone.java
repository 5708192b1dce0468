package org.jambatan.mou.initiative;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reached by a day.
 *
 * @param weight its part of the whole, against the other milestones'
 */
record Milestone(
        UUID id,
        Translated title,
        int weight,
        LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable String evidenceLink,
        @Nullable String evidenceNote) {

    @JsonIgnore
    boolean isDone() {
        return doneOn != null;
    }

    boolean isOverdue(LocalDate today) {
        return doneOn == null && due.isBefore(today);
    }

    Milestone done(CompleteMilestone how, LocalDate day) {
        return new Milestone(id, title, weight, due, day, how.evidenceLink(), how.evidenceNote());
    }

    Milestone reopened() {
        return new Milestone(id, title, weight, due, null, null, null);
    }
}
