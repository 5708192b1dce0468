package org.jambatan.mou.partner;

import org.jambatan.platform.problem.Refusal;

/** Who suspended a partner knows when its reason is gone. */
record SuspendedByAnotherAgency() implements Refusal {

    @Override
    public String code() {
        return "suspended-by-another-agency";
    }

    @Override
    public String detail() {
        return "Another agency has suspended this partner, and it alone may end that.";
    }
}
