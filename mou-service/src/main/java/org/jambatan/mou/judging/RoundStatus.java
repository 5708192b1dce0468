package org.jambatan.mou.judging;

/** How far a round has come. */
enum RoundStatus {
    PLANNED,
    JUDGING,
    ADVANCED;

    boolean mayBecome(RoundStatus next) {
        return switch (this) {
            case PLANNED -> next == JUDGING;
            case JUDGING -> next == ADVANCED;
            case ADVANCED -> false;
        };
    }
}
