package org.jambatan.mou.invitation;

/** How far an invitation has come. A PENDING one past its time reads as EXPIRED from then on. */
enum InvitationState {
    PENDING,
    ACCEPTED,
    REVOKED,
    EXPIRED;

    boolean mayBecome(InvitationState next) {
        return switch (this) {
            case PENDING -> next != PENDING;
            case EXPIRED -> next == PENDING || next == REVOKED;
            case ACCEPTED, REVOKED -> false;
        };
    }
}
