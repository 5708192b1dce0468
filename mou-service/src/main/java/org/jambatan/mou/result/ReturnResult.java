package org.jambatan.mou.result;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** The park returns the result, and says why. */
record ReturnResult(
        @NotNull @Size(min = 1, max = 2000) String reason,
        @Nullable LocalDate on) implements Reasoned {}
