package org.jambatan.mou.partner;

/** How far a partner has come. Only a CONFIRMED one publishes, books and orders. */
public enum PartnerStatus {
    PROSPECT,
    CONFIRMED,
    SUSPENDED,
    LEFT;

    /** Suspended, or gone. */
    public boolean isAway() {
        return this == SUSPENDED || this == LEFT;
    }

    boolean mayBecome(PartnerStatus next) {
        return switch (this) {
            case PROSPECT -> next == CONFIRMED || next == LEFT;
            case CONFIRMED -> next == SUSPENDED || next == LEFT;
            case SUSPENDED -> next == CONFIRMED || next == LEFT;
            case LEFT -> false;
        };
    }
}
