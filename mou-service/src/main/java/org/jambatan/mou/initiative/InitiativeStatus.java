package org.jambatan.mou.initiative;

/** Where an initiative is. */
enum InitiativeStatus {
    PROPOSED,
    ACTIVE,
    COMPLETED,
    DROPPED;

    boolean mayBecome(InitiativeStatus next) {
        return switch (this) {
            case PROPOSED -> next == ACTIVE || next == DROPPED;
            case ACTIVE -> next == COMPLETED || next == DROPPED;
            case COMPLETED, DROPPED -> false;
        };
    }

    boolean isOpen() {
        return this == PROPOSED || this == ACTIVE;
    }
}
