package org.jambatan.mou.admission;

import org.jambatan.platform.problem.Refusal;

/** An agency admits to its own programmes alone; another agency's is as good as none. */
record ProgrammeUnknown() implements Refusal {

    @Override
    public String code() {
        return "programme-unknown";
    }

    @Override
    public String detail() {
        return "Your agency runs no such programme.";
    }
}
