package org.jambatan.mou.award;

/** How far an award has come. */
enum AwardStatus {
    /** Nobody outside hears of it before the release. */
    DECIDED,
    GIVEN,
    WITHDRAWN
}
