package org.jambatan.catalog.partner;

import org.jambatan.platform.problem.Refusal;

/** Only a confirmed partner publishes. */
record PartnerNotConfirmed() implements Refusal {

    @Override
    public String code() {
        return "partner-not-confirmed";
    }

    @Override
    public String detail() {
        return "Your institution is not a confirmed partner: its Letter of Confirmation has not been acknowledged.";
    }

    @Override
    public boolean mayBeLag() {
        return true;
    }
}
