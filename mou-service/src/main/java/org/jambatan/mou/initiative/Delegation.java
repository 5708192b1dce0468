package org.jambatan.mou.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Who came, from one side: how many, led by which office. */
record Delegation(
        @NotNull UUID partnerId,
        @NotNull @Min(1) @Max(10000) Integer people,
        @Nullable @Valid Translated ledBy) {}
