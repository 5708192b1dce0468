package org.jambatan.mou.evidence;

import org.jambatan.mou.agreement.AgreementCard;

/** A letter of intent lives by its pipeline, which whoever keeps the pipeline records; what is booked says nothing. */
record InvestmentPipeline() implements EvidenceRule {

    @Override
    public String name() {
        return "investment-pipeline";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean counts(Use use, AgreementCard intent) {
        return false;
    }
}
