package org.jambatan.mou.incubation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Something the project means to reach. */
record PlanMilestone(
        @NotNull @Size(min = 1, max = 200) String title,
        @NotNull LocalDate due) {}
