package org.jambatan.mou.judging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every entry gets as many judges as said, of these or of all who are appointed. */
record DistributeJudges(
        @Min(1) @Max(20) int perEntry,

        @Nullable @Size(min = 1, max = 200)
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,60}", message = "must be an account's id") String> judges) {}
