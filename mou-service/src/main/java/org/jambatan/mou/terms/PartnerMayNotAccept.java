package org.jambatan.mou.terms;

import org.jambatan.mou.partner.PartnerStatus;
import org.jambatan.platform.problem.Refusal;

/** Who has left accepts nothing any more, and who is suspended nothing yet. */
record PartnerMayNotAccept(PartnerStatus status) implements Refusal {

    @Override
    public String code() {
        return status == PartnerStatus.LEFT ? "partner-left" : "partner-suspended";
    }

    @Override
    public String detail() {
        return status == PartnerStatus.LEFT
                ? "Your partner has left the platform."
                : "Your partner is suspended, and can accept terms when that has ended.";
    }
}
