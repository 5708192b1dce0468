package org.jambatan.mou.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a decision.
 *
 * @param text what the applicant reads too
 * @param internal what the committee and the agency keep among themselves
 */
record SupportMinutes(
        @NotNull @Size(min = 1, max = 10_000) String text,
        @Nullable @Size(min = 1, max = 10_000) String internal) {

    SupportMinutes withoutInternal() {
        return new SupportMinutes(text, null);
    }
}
