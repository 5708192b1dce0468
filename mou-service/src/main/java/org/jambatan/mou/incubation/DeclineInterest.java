package org.jambatan.mou.incubation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** One side gives it up, and says why. */
record DeclineInterest(
        @NotNull @Size(min = 1, max = 2000) String reason,
        @Nullable LocalDate on) implements Reasoned {}
