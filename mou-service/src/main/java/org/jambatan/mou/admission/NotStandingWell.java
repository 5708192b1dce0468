package org.jambatan.mou.admission;

import org.jambatan.mou.partner.PartnerStatus;
import org.jambatan.platform.problem.Refusal;

/** Who is suspended, or has left, applies nowhere. */
record NotStandingWell(PartnerStatus status) implements Refusal {

    @Override
    public String code() {
        return status == PartnerStatus.LEFT ? "partner-left" : "partner-suspended";
    }

    @Override
    public String detail() {
        return status == PartnerStatus.LEFT
                ? "Your partner has left the platform."
                : "Your partner is suspended; what it shares, books and applies for rests until that ends.";
    }
}
