package org.jambatan.mou.softlanding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.mou.initiative.InitiativeBook;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** A case is opened under an agreement, and perhaps an initiative, that is the caller's. */
@ApplicationScoped
class OpenCases {

    private final AgreementBook agreements;
    private final InitiativeBook initiatives;
    private final PartnerBook partners;
    private final Caller caller;
    private final Clock clock;

    OpenCases(AgreementBook agreements, InitiativeBook initiatives, PartnerBook partners, Caller caller, Clock clock) {
        this.agreements = agreements;
        this.initiatives = initiatives;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    SoftLandingCase open(OpenCase input) {
        var agreement = agreements.seen(input.agreementId());
        var refusals = new ArrayList<Refusal>();
        if (agreement.isEmpty()) {
            refusals.add(new WhyNotLanded.AgreementUnknown());
        } else if (!agreement.get().isAlive()) {
            refusals.add(new WhyNotLanded.AgreementHasEnded());
        }
        if (input.initiativeId() != null && !initiatives.isUnder(input.initiativeId(), input.agreementId())) {
            refusals.add(new WhyNotLanded.InitiativeUnknown());
        }
        var company = input.company().partnerId();
        if (company != null && partners.find(company).isEmpty()) {
            refusals.add(new WhyNotLanded.PartnerUnknown());
        }
        Refused.ifAny("soft-landing-case", refusals);
        return SoftLandingCase.open(Ids.next(), input, agreement.orElseThrow(), caller.partner(), clock.instant());
    }
}
