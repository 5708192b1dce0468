package org.jambatan.mou.award;

/** How far a follow-up has come. */
enum FollowUpState {
    OPEN,
    UNDER_WAY,
    DONE,
    DROPPED;

    boolean mayBecome(FollowUpState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case UNDER_WAY -> next == DONE || next == DROPPED;
            case DONE, DROPPED -> false;
        };
    }
}
