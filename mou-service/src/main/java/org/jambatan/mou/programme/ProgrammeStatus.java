package org.jambatan.mou.programme;

/** Whether a programme takes newcomers in. Who takes part in a closed one still does. */
public enum ProgrammeStatus {
    OPEN,
    CLOSED;

    boolean mayBecome(ProgrammeStatus next) {
        return switch (this) {
            case OPEN -> next == CLOSED;
            case CLOSED -> next == OPEN;
        };
    }
}
