package org.jambatan.mou.alliance;

/** What a membership is today; that it has lapsed, its last day says. */
enum MemberStanding {
    MEMBER,
    LAPSED,
    LEFT,
    REMOVED,
    ENDED
}
