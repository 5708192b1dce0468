package org.jambatan.mou.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The park's word on a result: what it advises, a score of one to five, and why. */
record AssessResult(
        @NotNull ResultVerdict verdict,
        @NotNull @Min(1) @Max(5) Integer score,
        @NotNull @Size(min = 1, max = 5000) String comment,
        @Nullable LocalDate on) {}
