package org.jambatan.mou.ledger;

/** Why nothing was drawn for a settlement. */
enum UndrawnBecause {
    /** The whole grant is drawn. */
    EXHAUSTED,
    /** The account is in another currency; nobody here knows a rate. */
    OTHER_CURRENCY,
    /** It was settled before the day from which the support was granted. */
    BEFORE_COMMITMENT,
    /** What was left had been released. */
    RELEASED,
    /** Nothing was to be paid. */
    NOTHING_DUE
}
