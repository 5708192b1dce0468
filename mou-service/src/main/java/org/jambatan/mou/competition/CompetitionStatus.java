package org.jambatan.mou.competition;

/** How far a competition has come. */
public enum CompetitionStatus {
    DRAFT,
    /** Its call is published; whether entries are taken at this moment, the call's dates say. */
    OPEN,
    /** The call is closed and entries are admitted or declined. */
    SCREENING,
    JUDGING,
    RELEASED,
    CALLED_OFF;

    boolean mayBecome(CompetitionStatus next) {
        return switch (this) {
            case DRAFT -> next == OPEN || next == CALLED_OFF;
            case OPEN -> next == SCREENING || next == CALLED_OFF;
            case SCREENING -> next == JUDGING || next == CALLED_OFF;
            case JUDGING -> next == RELEASED || next == CALLED_OFF;
            case RELEASED, CALLED_OFF -> false;
        };
    }

    /** Shown to everybody, also without a token. */
    boolean isPublic() {
        return switch (this) {
            case OPEN, RELEASED -> true;
            case DRAFT, SCREENING, JUDGING, CALLED_OFF -> false;
        };
    }
}
