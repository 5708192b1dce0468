package org.jambatan.booking.quote;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets tests of other features see what a quote's last day brings. */
@ApplicationScoped
public class QuoteExpiriesAnnounced {

    private final QuoteExpiries expiries;

    QuoteExpiriesAnnounced(QuoteExpiries expiries) {
        this.expiries = expiries;
    }

    public void at(Instant now) {
        expiries.announceAt(now);
    }
}
