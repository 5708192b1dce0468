package org.jambatan.mou.entry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry is admitted to the first round, or declined with a reason. */
record Screening(
        @NotNull UUID entryId,
        @NotNull Boolean admitted,
        @Nullable @Size(min = 1, max = 1000) String reason) {}
