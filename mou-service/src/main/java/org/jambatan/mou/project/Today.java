package org.jambatan.mou.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jambatan.mou.programme.HomeZone;

/** The present moment, and the day it is where the platform is at home. */
@ApplicationScoped
class Today {

    private final HomeZone home;
    private final Clock clock;

    Today(HomeZone home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate day() {
        return home.zone().dayAt(now());
    }
}
