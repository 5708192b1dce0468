package org.jambatan.mou.judging;

/** How far a sheet has come. */
enum SheetStatus {
    ASSIGNED,
    DRAFTED,
    /** Final. */
    CONFIRMED,
    /** A conflict was declared: it counts for nothing. */
    RECUSED,
    /** The assignment was taken back before it was confirmed. */
    UNASSIGNED;

    boolean isLive() {
        return switch (this) {
            case ASSIGNED, DRAFTED, CONFIRMED -> true;
            case RECUSED, UNASSIGNED -> false;
        };
    }

    boolean isOpen() {
        return this == ASSIGNED || this == DRAFTED;
    }
}
