package org.jambatan.mou.partner;

import org.jambatan.platform.problem.Refusal;

/** One participation at a time in one programme. */
record AlreadyAdmitted() implements Refusal {

    @Override
    public String code() {
        return "already-admitted";
    }

    @Override
    public String detail() {
        return "The partner takes part in this programme already.";
    }
}
