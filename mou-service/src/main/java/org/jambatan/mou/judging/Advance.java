package org.jambatan.mou.judging;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code inputHash} is of what the caller has seen; the round advances on nothing else then. */
record Advance(
        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "must be the inputHash of an advancement")
        String inputHash) {}
