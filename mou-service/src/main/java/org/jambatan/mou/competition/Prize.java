package org.jambatan.mou.competition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** How many awards of a kind there are, in one track or overall. */
public record Prize(
        @NotNull Medal medal,
        @Nullable @Valid Translated name,
        @Min(1) @Max(100) int places,
        @Nullable @Size(min = 1, max = 40) String track) {}
