package org.jambatan.mou.admission;

import org.jambatan.platform.problem.Refusal;

/** A closed programme takes nobody in. */
record ProgrammeClosed() implements Refusal {

    @Override
    public String code() {
        return "programme-closed";
    }

    @Override
    public String detail() {
        return "The programme is closed to newcomers.";
    }
}
