package org.jambatan.mou.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something the project is to bring about. */
record AddDeliverable(
        @NotNull @Size(min = 1, max = 300) String title,
        @Nullable LocalDate due) {}
