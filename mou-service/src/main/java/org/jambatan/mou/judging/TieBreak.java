package org.jambatan.mou.judging;

/** What decides between two entries of one mean, in the order a round lists them. */
public enum TieBreak {
    /** The mean of the criterion that weighs most; of several, the one listed first. */
    HIGHEST_WEIGHT,
    /** The median of the sheets' totals. */
    MEDIAN,
    /** The best single sheet. */
    BEST_SHEET,
    EARLIER_SUBMISSION,
    /** Never in a chain: what the chain leaves open, the chair decides with a reason. */
    CHAIR
}
