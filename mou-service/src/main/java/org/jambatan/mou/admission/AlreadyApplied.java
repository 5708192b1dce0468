package org.jambatan.mou.admission;

import org.jambatan.platform.problem.Refusal;

/** One open application to a programme at a time. */
record AlreadyApplied() implements Refusal {

    @Override
    public String code() {
        return "already-applied";
    }

    @Override
    public String detail() {
        return "Your application to this programme waits for its agency's decision.";
    }
}
