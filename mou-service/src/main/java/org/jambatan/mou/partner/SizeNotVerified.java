package org.jambatan.mou.partner;

import org.jambatan.platform.problem.Refusal;

/** Prices depend on a company's size, so it must be known. */
record SizeNotVerified() implements Refusal {

    @Override
    public String code() {
        return "size-not-verified";
    }

    @Override
    public String detail() {
        return "A company is admitted with its size, as you verified it.";
    }
}
