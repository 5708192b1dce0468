package org.jambatan.mou.alliance;

/** What became of an application. */
enum ApplicationStanding {
    APPLIED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** The alliance was dissolved before it was decided. */
    ENDED;

    static ApplicationStanding of(MembershipStatus status) {
        return switch (status) {
            case APPLIED -> APPLIED;
            case MEMBER, LEFT, REMOVED -> ACCEPTED;
            case DECLINED -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
            case ENDED -> ENDED;
        };
    }
}
