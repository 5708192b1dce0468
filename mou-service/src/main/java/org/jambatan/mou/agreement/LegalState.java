package org.jambatan.mou.agreement;

/** What the law sees on a day; computed from what was signed, received and agreed, and never set by hand. */
public enum LegalState {
    PROPOSED,
    PARTLY_SIGNED,
    EXECUTED,
    IN_FORCE,
    SUSPENDED,
    EXPIRED,
    TERMINATED,
    SUPERSEDED,
    COMPLETED,
    VOID
}
