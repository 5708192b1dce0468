package org.jambatan.mou.alliance;

/** How far an alliance has come. */
public enum AllianceStatus {
    /** Known to its founders alone. */
    PREPARING,
    /** Unveiled: it has a public page, and partners apply. */
    PUBLISHED,
    DISSOLVED;

    boolean mayBecome(AllianceStatus next) {
        return switch (this) {
            case PREPARING -> next == PUBLISHED || next == DISSOLVED;
            case PUBLISHED -> next == DISSOLVED;
            case DISSOLVED -> false;
        };
    }
}
