package org.jambatan.booking.order;

/** The state of an order. That results are released is a fact beside it. */
public enum OrderStatus {
    REQUESTED,
    QUOTED,
    ACCEPTED,
    DEPOSIT_DUE,
    IN_PROGRESS,
    DELIVERED,
    SETTLED,
    DECLINED,
    EXPIRED,
    CANCELLED;

    boolean mayBecome(OrderStatus next) {
        return switch (this) {
            case REQUESTED -> next == QUOTED || next == DECLINED || next == CANCELLED;
            case QUOTED -> next == QUOTED || next == ACCEPTED || next == DECLINED || next == CANCELLED;
            case ACCEPTED -> next == DEPOSIT_DUE || next == IN_PROGRESS || next == CANCELLED;
            case DEPOSIT_DUE -> next == ACCEPTED || next == EXPIRED || next == CANCELLED;
            case IN_PROGRESS -> next == DELIVERED || next == CANCELLED;
            case DELIVERED -> next == SETTLED;
            case SETTLED, DECLINED, EXPIRED, CANCELLED -> false;
        };
    }

    /** Whether the work is agreed, and neither done nor called off. */
    boolean isAgreed() {
        return this == ACCEPTED || this == DEPOSIT_DUE || this == IN_PROGRESS;
    }

    boolean hasEnded() {
        return this == DECLINED || this == EXPIRED || this == CANCELLED;
    }
}
