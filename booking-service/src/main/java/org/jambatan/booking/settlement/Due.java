package org.jambatan.booking.settlement;

import java.util.List;
import java.util.UUID;
import org.jambatan.booking.price.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one customer owes one institution for one thing.
 *
 * @param booking the booking of an item; none of an order
 */
public record Due(
        Kind kind,
        @Nullable UUID booking,
        UUID thing,
        UUID customer,
        UUID provider,
        List<UUID> programmes,
        @Nullable UUID project,
        Money amount) {

    /** What is settled. */
    public enum Kind {
        BOOKING_ITEM,
        ORDER
    }

    public Due {
        programmes = List.copyOf(programmes);
        if ((kind == Kind.BOOKING_ITEM) != (booking != null)) {
            throw new IllegalArgumentException("An item belongs to a booking, and an order to none.");
        }
        if (amount.amount().signum() < 0) {
            throw new IllegalArgumentException("Nobody owes less than nothing.");
        }
    }
}
