package org.jambatan.mou.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.platform.caller.Caller;

/** Whoever is calling, as a viewer of partners. */
@ApplicationScoped
class Viewers {

    private final Caller caller;
    private final Clock clock;
    private final ZoneId zone;

    Viewers(Caller caller, Clock clock, @ConfigProperty(name = "jambatan.time-zone") String zone) {
        this.caller = caller;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    Viewer caller() {
        return new Viewer(
                caller.partnerIfAny().orElse(null),
                caller.has("agency-officer"),
                caller.has("partner-admin"),
                caller.has("auditor"),
                LocalDate.ofInstant(clock.instant(), zone));
    }
}
