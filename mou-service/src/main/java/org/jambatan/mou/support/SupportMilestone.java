package org.jambatan.mou.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a project means to have reached, and by when. */
record SupportMilestone(
        @NotNull @Size(min = 1, max = 500) String text,
        @Nullable LocalDate due) {}
