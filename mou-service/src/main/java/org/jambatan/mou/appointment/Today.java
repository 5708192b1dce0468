package org.jambatan.mou.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The day it is at home: appointments begin and end with whole days there. */
@ApplicationScoped
class Today {

    private final Clock clock;
    private final ZoneId home;

    Today(Clock clock, @ConfigProperty(name = "jambatan.time-zone") ZoneId home) {
        this.clock = clock;
        this.home = home;
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), home);
    }

    Instant now() {
        return clock.instant();
    }
}
