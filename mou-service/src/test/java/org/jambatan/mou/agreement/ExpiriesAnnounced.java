package org.jambatan.mou.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets tests of other features see what the days bring. */
@ApplicationScoped
public class ExpiriesAnnounced {

    private final Expiries expiries;

    ExpiriesAnnounced(Expiries expiries) {
        this.expiries = expiries;
    }

    public void at(String now) {
        expiries.announceAt(Instant.parse(now));
    }
}
