package org.jambatan.mou.entry;

/** How far an entry has come; how far in the rounds, the rounds say. */
public enum EntryStatus {
    DRAFT,
    SUBMITTED,
    /** Screened, and in the field of the first round. */
    ADMITTED,
    DECLINED,
    WITHDRAWN;

    boolean mayBecome(EntryStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next == WITHDRAWN;
            case SUBMITTED -> next == ADMITTED || next == DECLINED || next == WITHDRAWN;
            case ADMITTED -> next == DECLINED || next == WITHDRAWN;
            case DECLINED -> next == ADMITTED;
            case WITHDRAWN -> false;
        };
    }
}
