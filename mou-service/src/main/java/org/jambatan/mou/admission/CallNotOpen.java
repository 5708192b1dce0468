package org.jambatan.mou.admission;

import org.jambatan.platform.problem.Refusal;

/** Where a programme has a call, one applies while it is open; its officers may admit at any time. */
record CallNotOpen() implements Refusal {

    @Override
    public String code() {
        return "call-not-open";
    }

    @Override
    public String detail() {
        return "The programme's call for applications is not open today.";
    }
}
