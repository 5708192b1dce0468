package org.jambatan.mou.incubation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The project has come to a stage, or somebody gave it up. */
record ReachIncubationStage(
        @NotNull IncubationStage stage,
        @Nullable LocalDate on,
        @Nullable @Size(min = 1, max = 2000) String note) {}
