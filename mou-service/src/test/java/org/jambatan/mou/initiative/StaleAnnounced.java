package org.jambatan.mou.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets tests of other features see what happens when nobody reports. */
@ApplicationScoped
public class StaleAnnounced {

    private final StaleInitiatives stale;

    StaleAnnounced(StaleInitiatives stale) {
        this.stale = stale;
    }

    public void at(String now) {
        stale.announceAt(Instant.parse(now));
    }
}
