package org.jambatan.mou.people;

/** INVITED: asked for, the account is being made. ACTIVE: the account belongs to the partner. */
public enum MemberState {
    INVITED,
    ACTIVE,
    REMOVED;

    boolean mayBecome(MemberState next) {
        return switch (this) {
            case INVITED -> next == ACTIVE || next == REMOVED;
            case ACTIVE -> next == REMOVED;
            case REMOVED -> false;
        };
    }
}
