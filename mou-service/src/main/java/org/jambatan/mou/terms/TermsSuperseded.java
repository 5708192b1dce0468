package org.jambatan.mou.terms;

import org.jambatan.platform.problem.Refusal;

/** Nobody is asked for what is no longer in force. */
record TermsSuperseded(long current) implements Refusal {

    @Override
    public String code() {
        return "terms-superseded";
    }

    @Override
    public String detail() {
        return "Version " + current + " has taken the place of these terms.";
    }
}
