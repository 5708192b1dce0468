package org.jambatan.mou.admission;

import org.jambatan.platform.problem.Refusal;

/** Nobody decides on an application of its own. */
record OwnProgramme() implements Refusal {

    @Override
    public String code() {
        return "own-programme";
    }

    @Override
    public String detail() {
        return "Your agency runs this programme.";
    }
}
