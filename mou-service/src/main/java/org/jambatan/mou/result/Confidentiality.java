package org.jambatan.mou.result;

/** What of a result is read by those who are not named: nobody without a confirmed partner ever reads anything. */
enum Confidentiality {
    /** Every confirmed partner reads all of it. */
    PARTNERS,
    /** Every confirmed partner reads its public abstract, and no more. */
    ABSTRACT,
    /** To others it isn't there. */
    CONFIDENTIAL
}
