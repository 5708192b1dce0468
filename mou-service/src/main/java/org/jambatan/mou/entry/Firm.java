package org.jambatan.mou.entry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The firm that stands behind an entry, as the entrant states it. */
record Firm(
        @NotNull @Size(min = 1, max = 200) String name,
        @Nullable LocalDate foundedOn) {}
