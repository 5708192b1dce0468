package org.jambatan.booking.rule;

import org.jambatan.platform.problem.Refusal;

/** Items of one booking want the same thing at the same time. */
public record TakenTogether() implements Refusal {

    @Override
    public String code() {
        return "slot-taken";
    }

    @Override
    public String detail() {
        return "Another item of this booking takes it.";
    }
}
