package org.jambatan.mou.evidence;

/** Where a piece of evidence comes from. */
public enum EvidenceKind {
    BOOKING,
    ORDER,
    /** A visit, seminar, exchange or other activity under an initiative of the agreement. */
    ACTIVITY,
    /** A soft-landing case under the agreement, once for each stage it came to. */
    SOFT_LANDING,
    /** A step on the way from an investor's interest to money: the letter of intent signed, due diligence, closing. */
    PIPELINE
}
