package org.jambatan.booking.checkout;

import java.util.List;
import org.jambatan.platform.problem.Refused;

/** One reason against a leg, as it is answered. */
record LegRefusal(String code, String detail, boolean overridable) {

    static List<LegRefusal> of(Refused refused) {
        return refused.refusals().stream()
                .map(refusal -> new LegRefusal(refusal.code(), refusal.detail(), refusal.overridable()))
                .toList();
    }
}
