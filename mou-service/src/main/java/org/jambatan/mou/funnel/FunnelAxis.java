package org.jambatan.mou.funnel;

/** By what the funnel is set out. */
enum FunnelAxis {
    PROGRAMME,
    /** Those that needs were sent to, or that were booked or ordered at. */
    INSTITUTION,
    SECTOR,
    TECHNIQUE
}
