package org.jambatan.mou.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many people, such as students, when, and who looks after them; for offerings that place people. */
record ItemPlacement(
        @Min(1) @Max(100) int places,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @Nullable @Size(max = 200) String supervisor) {}
