package org.jambatan.mou.evidence;

import org.jambatan.mou.agreement.AgreementCard;
import org.jambatan.mou.agreement.PartyRole;

/** A letter lives by use of its issuer's offerings by other participants of its programme. */
record UseOfTheIssuersOfferings() implements EvidenceRule {

    @Override
    public String name() {
        return "use-of-the-issuers-offerings";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean counts(Use use, AgreementCard letter) {
        var issuer = letter.the(PartyRole.ISSUER).orElseThrow();
        return use.providers().contains(issuer)
                && !use.customer().equals(issuer)
                && use.programmes().contains(letter.programmeId());
    }
}
