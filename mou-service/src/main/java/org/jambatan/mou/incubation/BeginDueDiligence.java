package org.jambatan.mou.incubation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The investor has begun to look closely. */
record BeginDueDiligence(
        @Nullable LocalDate on,
        @Nullable @Size(min = 1, max = 2000) String note) {}
