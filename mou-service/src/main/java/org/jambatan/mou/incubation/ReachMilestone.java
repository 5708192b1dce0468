package org.jambatan.mou.incubation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** It was reached, and by what that shows. */
record ReachMilestone(
        @Nullable LocalDate on,
        @NotNull @Size(min = 1, max = 2000) String evidenceNote) {}
