package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.support.SupportApplication.Who;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;

/** Who is calling for which partner, and the time. */
@ApplicationScoped
class Submitter {

    private final Caller caller;
    private final PartnerBook partners;
    private final Clock clock;

    Submitter(Caller caller, PartnerBook partners, Clock clock) {
        this.caller = caller;
        this.partners = partners;
        this.clock = clock;
    }

    UUID partner() {
        return partners.find(caller.partner())
                .orElseThrow(() -> Answer.forbidden("no-partner", "Your partner is not known here."))
                .id();
    }

    Who who() {
        return new Who(caller.account(), clock.instant());
    }
}
