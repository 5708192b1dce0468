package org.jambatan.mou.incubation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something the project means to reach; progress is counted of these and never typed in. */
record ProjectMilestone(
        UUID id,
        String title,
        LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable String evidenceNote) {}
