package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets tests of other features see what the days bring. */
@ApplicationScoped
public class LapsesAnnounced {

    private final LapsedMemberships lapsed;

    LapsesAnnounced(LapsedMemberships lapsed) {
        this.lapsed = lapsed;
    }

    public void at(String now) {
        lapsed.announceAt(Instant.parse(now));
    }
}
