package org.jambatan.mou.incubation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stage the project came to, and when. */
record IncubationStageReached(
        IncubationStage stage,
        LocalDate on,
        @Nullable String note,
        @Nullable UUID recordedBy) {}
