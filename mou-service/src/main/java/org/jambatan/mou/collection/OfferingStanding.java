package org.jambatan.mou.collection;

/** Whether an offering in a collection can be had through it today. */
enum OfferingStanding {
    AVAILABLE,
    /** Suspended or retired since it came. */
    NOT_PUBLISHED,
    /** Its institution no longer belongs to the alliance. */
    OF_NO_MEMBER
}
