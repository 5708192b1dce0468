package org.jambatan.mou.admission;

import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.problem.Refusal;

/** A programme may be for some kinds of partner only. */
record KindNotWelcome(PartnerKind kind) implements Refusal {

    @Override
    public String code() {
        return "kind-not-welcome";
    }

    @Override
    public String detail() {
        return "The programme is not for partners of kind " + kind + ".";
    }
}
