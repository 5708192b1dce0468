package org.jambatan.mou.standing;

import org.jambatan.platform.problem.Refusal;

/** A programme must not be left without its agency. */
record RunsProgrammes(long count) implements Refusal {

    @Override
    public String code() {
        return "runs-programmes";
    }

    @Override
    public String detail() {
        return "Your agency runs " + count + " programme(s), and their partners count on it.";
    }
}
