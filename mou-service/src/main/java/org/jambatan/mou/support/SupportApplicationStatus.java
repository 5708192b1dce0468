package org.jambatan.mou.support;

/** How far an application has come. Who was declined, or withdrew, may apply again. */
enum SupportApplicationStatus {
    SUBMITTED,
    UNDER_REVIEW,
    MORE_INFORMATION,
    APPROVED,
    DECLINED,
    WITHDRAWN;

    boolean mayBecome(SupportApplicationStatus next) {
        return switch (this) {
            case SUBMITTED -> next == UNDER_REVIEW || next == WITHDRAWN;
            case UNDER_REVIEW -> next == APPROVED || next == DECLINED || next == MORE_INFORMATION || next == WITHDRAWN;
            case MORE_INFORMATION -> next == UNDER_REVIEW || next == WITHDRAWN;
            case APPROVED, DECLINED, WITHDRAWN -> false;
        };
    }
}
