package org.jambatan.mou.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jambatan.mou.incubation.IncubationBook;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerStatus;
import org.jambatan.mou.programme.HomeZone;
import org.jambatan.platform.caller.Caller;

/** Who the caller is to results. */
@ApplicationScoped
class Beholders {

    private final Caller caller;
    private final PartnerBook partners;
    private final IncubationBook incubation;
    private final HomeZone home;
    private final Clock clock;

    Beholders(Caller caller, PartnerBook partners, IncubationBook incubation, HomeZone home, Clock clock) {
        this.caller = caller;
        this.partners = partners;
        this.incubation = incubation;
        this.home = home;
        this.clock = clock;
    }

    Beholder caller() {
        var partner = caller.partnerIfAny();
        return new Beholder(
                partner.orElse(null),
                caller.account(),
                caller.has("partner-admin")
                        || caller.has("provider-manager")
                        || caller.has("signatory")
                        || caller.has("agency-officer"),
                caller.has("auditor"),
                partner.flatMap(partners::find)
                        .filter(found -> found.status() == PartnerStatus.CONFIRMED)
                        .isPresent(),
                incubation.parksManagedByCaller(),
                home.zone().dayAt(clock.instant()));
    }
}
