package org.jambatan.mou.ledger;

/** Whether anything can still be drawn. */
enum SupportAccountStatus {
    OPEN,
    EXHAUSTED,
    RELEASED
}
