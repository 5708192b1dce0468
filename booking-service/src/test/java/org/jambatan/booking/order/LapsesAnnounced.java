package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets tests of other features see what a missed deposit brings. */
@ApplicationScoped
public class LapsesAnnounced {

    private final Lapses lapses;

    LapsesAnnounced(Lapses lapses) {
        this.lapses = lapses;
    }

    public void at(Instant now) {
        lapses.announceAt(now);
    }
}
