package org.jambatan.mou.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What would be brought to be worked on. */
record NeedSample(
        @NotNull @Size(min = 1, max = 500) String material,
        @Nullable @Size(min = 1, max = 200) String amount,
        @Nullable @Size(min = 1, max = 1000) String hazards) {}
