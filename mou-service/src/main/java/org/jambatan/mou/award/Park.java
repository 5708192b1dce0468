package org.jambatan.mou.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.platform.caller.Caller;

/** The caller's partner, which takes winners into its incubation, and the day it is at home. */
@ApplicationScoped
class Park {

    private final Caller caller;
    private final Clock clock;
    private final ZoneId home;

    Park(Caller caller, Clock clock, @ConfigProperty(name = "jambatan.time-zone") ZoneId home) {
        this.caller = caller;
        this.clock = clock;
        this.home = home;
    }

    UUID id() {
        return caller.partner();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), home);
    }
}
