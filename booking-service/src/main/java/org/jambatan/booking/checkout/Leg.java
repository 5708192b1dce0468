package org.jambatan.booking.checkout;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing asked for in a checkout, and what became of it.
 *
 * @param bookingId the booking all granted times of the checkout share
 * @param itemId its own item there
 * @param version counts its answers
 */
record Leg(
        UUID id,
        UUID checkoutId,
        boolean isSlot,
        Outcome outcome,
        @Nullable UUID bookingId,
        @Nullable UUID itemId,
        @Nullable UUID orderId,
        List<LegRefusal> refusals,
        long version) {

    boolean is(Outcome wanted) {
        return outcome == wanted;
    }

    Leg booked(UUID booking, UUID item) {
        return new Leg(id, checkoutId, isSlot, Outcome.GRANTED, booking, item, null, List.of(), version + 1);
    }

    Leg ordered(UUID order) {
        return new Leg(id, checkoutId, isSlot, Outcome.GRANTED, null, null, order, List.of(), version + 1);
    }

    Leg refused(List<LegRefusal> reasons) {
        return new Leg(id, checkoutId, isSlot, Outcome.REFUSED, null, null, null, reasons, version + 1);
    }

    Leg withdrawn() {
        return new Leg(id, checkoutId, isSlot, Outcome.WITHDRAWN, null, null, null, List.of(), version + 1);
    }

    /** It could no longer be called off: it is answered again that it stands. */
    Leg stands() {
        return new Leg(id, checkoutId, isSlot, Outcome.GRANTED, bookingId, itemId, orderId, List.of(), version + 1);
    }
}
