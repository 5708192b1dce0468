package org.jambatan.mou.evidence;

import org.jambatan.mou.agreement.AgreementCard;
import org.jambatan.mou.agreement.AgreementType;

/** Which uses say that an agreement lives. A rule that is changed gets a new version, and old evidence is counted anew. */
interface EvidenceRule {

    String name();

    int version();

    boolean counts(Use use, AgreementCard agreement);

    static EvidenceRule of(AgreementType type) {
        return switch (type) {
            case LOC -> new UseOfTheIssuersOfferings();
            case MOU, STRATEGIC_COOPERATION -> new UseBetweenTheParties();
            case ALLIANCE_CHARTER -> new UseAmongMembers();
            case INVESTMENT_LOI -> new InvestmentPipeline();
        };
    }
}
