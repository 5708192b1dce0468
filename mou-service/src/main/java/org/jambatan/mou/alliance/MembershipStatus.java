package org.jambatan.mou.alliance;

/** From an application to a membership and its end. */
enum MembershipStatus {
    APPLIED,
    MEMBER,
    /** The secretariat said no. */
    DECLINED,
    /** The applicant took it back. */
    WITHDRAWN,
    /** The member left. */
    LEFT,
    /** The secretariat ended it. */
    REMOVED,
    /** The alliance was dissolved. */
    ENDED;

    boolean mayBecome(MembershipStatus next) {
        return switch (this) {
            case APPLIED -> next == MEMBER || next == DECLINED || next == WITHDRAWN || next == ENDED;
            case MEMBER -> next == LEFT || next == REMOVED || next == ENDED;
            case DECLINED, WITHDRAWN, LEFT, REMOVED, ENDED -> false;
        };
    }
}
