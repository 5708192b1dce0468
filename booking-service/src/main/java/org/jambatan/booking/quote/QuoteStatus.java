package org.jambatan.booking.quote;

/** The state of one version of a quote. */
public enum QuoteStatus {
    OFFERED,
    ACCEPTED,
    SUPERSEDED,
    EXPIRED;

    boolean mayBecome(QuoteStatus next) {
        return switch (this) {
            case OFFERED -> next == ACCEPTED || next == SUPERSEDED || next == EXPIRED;
            case ACCEPTED -> next == SUPERSEDED;
            case EXPIRED -> next == SUPERSEDED;
            case SUPERSEDED -> false;
        };
    }
}
