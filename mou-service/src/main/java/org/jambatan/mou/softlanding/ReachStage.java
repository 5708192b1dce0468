package org.jambatan.mou.softlanding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The company has come to a stage, or the case has ended. */
record ReachStage(
        @NotNull Stage stage,
        @Nullable LocalDate on,
        @Nullable @Size(min = 1, max = 2000) String note) {}
