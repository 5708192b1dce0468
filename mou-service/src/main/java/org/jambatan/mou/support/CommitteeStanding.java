package org.jambatan.mou.support;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a committee has scored so far.
 *
 * @param scores the sheets of members who have no conflict: only these count
 * @param needed how many the programme wants before anything is decided
 * @param mean of the sheets' weighted marks, two decimals, half up
 */
@Schema(name = "SupportCommitteeStanding")
record CommitteeStanding(
        int scores,
        int needed,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal passMark) {

    boolean isEnough() {
        return scores >= needed;
    }

    boolean passes() {
        return passMark == null || (mean != null && mean.compareTo(passMark) >= 0);
    }
}
