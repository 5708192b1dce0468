package org.jambatan.booking.booking;

import java.util.List;

/** The state of one item of a booking; a booking's own is derived from its items'. */
public enum ItemStatus {
    HELD,
    PENDING,
    CONFIRMED,
    IN_USE,
    COMPLETED,
    SETTLED,
    REJECTED,
    CANCELLED,
    NO_SHOW,
    EXPIRED;

    /** What a booking is as long as one of its items is, the first that fits. */
    static final List<ItemStatus> LIVE = List.of(HELD, PENDING, IN_USE, CONFIRMED, COMPLETED, SETTLED);

    boolean isLive() {
        return LIVE.contains(this);
    }

    boolean mayBecome(ItemStatus next) {
        return switch (this) {
            case HELD -> next == PENDING || next == CONFIRMED || next == CANCELLED || next == EXPIRED;
            case PENDING -> next == CONFIRMED || next == REJECTED || next == CANCELLED;
            case CONFIRMED -> next == IN_USE || next == CANCELLED || next == NO_SHOW;
            case IN_USE -> next == COMPLETED;
            case COMPLETED -> next == SETTLED;
            case SETTLED, REJECTED, CANCELLED, NO_SHOW, EXPIRED -> false;
        };
    }
}
