package org.jambatan.mou.need;

/** What institutions are told of whoever states a need. */
enum NeedConfidentiality {
    /** Who it is. */
    OPEN,
    /** Nothing, until a facilitator has introduced the two. */
    ANONYMOUS
}
