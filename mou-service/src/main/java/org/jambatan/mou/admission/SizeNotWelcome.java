package org.jambatan.mou.admission;

import org.jambatan.mou.partner.CompanySize;
import org.jambatan.platform.problem.Refusal;

/** A programme may be for companies of some sizes only. */
record SizeNotWelcome(CompanySize size) implements Refusal {

    @Override
    public String code() {
        return "size-not-welcome";
    }

    @Override
    public String detail() {
        return "The programme is not for companies of size " + size + ", unless they are start-ups.";
    }
}
