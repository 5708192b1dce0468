package org.jambatan.mou.evidence;

import org.jambatan.mou.agreement.AgreementCard;

/** A charter lives by use among its founders and members. */
record UseAmongMembers() implements EvidenceRule {

    @Override
    public String name() {
        return "use-among-members";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean counts(Use use, AgreementCard charter) {
        return new UseBetweenTheParties().counts(use, charter);
    }
}
