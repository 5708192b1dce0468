package org.jambatan.mou.ledger;

/** Where money of a support account stands: still in the programme's fund, promised to the project, or drawn. */
enum Book {
    PROGRAMME_FUND,
    COMMITTED,
    DRAWN
}
