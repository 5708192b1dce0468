package org.jambatan.mou.award;

/** What a winner is led to. */
enum FollowUpKind {
    INCUBATION,
    LOI,
    BOOKING_CREDIT,
    INTRODUCTION
}
