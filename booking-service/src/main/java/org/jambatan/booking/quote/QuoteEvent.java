package org.jambatan.booking.quote;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something that happened to a version of a quote; it tells its full state. */
record QuoteEvent(What what, QuoteState data, long aggregateVersion) implements DomainEvent {

    /** What may happen to it. */
    enum What {
        MADE("quote.made"),
        ACCEPTED("quote.accepted"),
        SUPERSEDED("quote.superseded"),
        EXPIRED("quote.expired");

        private final String told;

        What(String told) {
            this.told = told;
        }
    }

    @Override
    public String family() {
        return "orders";
    }

    @Override
    public String name() {
        return what.told;
    }

    @Override
    public UUID subject() {
        return data.id();
    }

    @Override
    public UUID partner() {
        return data.customerPartnerId();
    }
}
