package org.jambatan.mou.alliance;

import org.jambatan.mou.partner.PartnerStatus;
import org.jambatan.platform.problem.Refusal;

/** Who is suspended, or has left, founds nothing and joins nothing. */
record PartnerRests(PartnerStatus status) implements Refusal {

    @Override
    public String code() {
        return status == PartnerStatus.LEFT ? "partner-left" : "partner-suspended";
    }

    @Override
    public String detail() {
        return status == PartnerStatus.LEFT ? "The partner has left the platform." : "The partner is suspended.";
    }
}
