package org.jambatan.mou.partner;

import org.jambatan.platform.problem.Refusal;

/** A ROR id stands for one partner. */
record RorTaken() implements Refusal {

    @Override
    public String code() {
        return "ror-taken";
    }

    @Override
    public String detail() {
        return "Another partner has this ROR id.";
    }
}
