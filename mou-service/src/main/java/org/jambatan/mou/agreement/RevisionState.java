package org.jambatan.mou.agreement;

/** Where the paper is. No type asks for review yet, so the first signature takes a draft out for signature. */
enum RevisionState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    OUT_FOR_SIGNATURE,
    EXECUTED;

    boolean mayBecome(RevisionState next) {
        return switch (this) {
            case DRAFT -> next == IN_REVIEW || next == OUT_FOR_SIGNATURE;
            case IN_REVIEW -> next == APPROVED || next == DRAFT;
            case APPROVED -> next == OUT_FOR_SIGNATURE || next == DRAFT;
            case OUT_FOR_SIGNATURE -> next == EXECUTED || next == DRAFT;
            case EXECUTED -> next == DRAFT;
        };
    }
}
