package org.jambatan.booking.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.booking.OpenBooking;
import org.jambatan.booking.order.OrderBook;
import org.jambatan.platform.event.Outbox;

/** Calls off what nobody waits for any more; the caller holds the checkout's lock. */
@ApplicationScoped
class WithdrawLegs {

    private static final String BECAUSE = "The checkout was withdrawn before its answer came.";

    private final CheckoutRows rows;
    private final OpenBooking bookings;
    private final OrderBook orders;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawLegs(CheckoutRows rows, OpenBooking bookings, OrderBook orders, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.bookings = bookings;
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    void withdraw(AskedCheckout checkout, List<UUID> ids) {
        var legs = rows.legsOf(checkout.id());
        var named = legs.stream().filter(leg -> ids.contains(leg.id())).toList();
        named.stream().filter(leg -> leg.is(Outcome.WAITING)).forEach(leg -> answer(checkout, leg.withdrawn()));
        named.stream()
                .filter(leg -> leg.is(Outcome.GRANTED))
                .flatMap(leg -> Optional.ofNullable(leg.orderId()).stream().map(order -> callOff(leg, order)))
                .forEach(leg -> answer(checkout, leg));
        named.stream()
                .filter(leg -> leg.is(Outcome.GRANTED))
                .flatMap(leg -> Optional.ofNullable(leg.bookingId()).stream())
                .distinct()
                .forEach(booking -> callOffBooking(checkout, booking, legs));
    }

    private Leg callOff(Leg leg, UUID order) {
        return orders.callOff(order, BECAUSE, clock.instant()) ? leg.withdrawn() : leg.stands();
    }

    /** The booking falls as a whole, also for times that were not named; what has begun stands, and is told so. */
    private void callOffBooking(AskedCheckout checkout, UUID booking, List<Leg> legs) {
        var standing = bookings.callOff(booking, BECAUSE, clock.instant());
        legs.stream()
                .filter(leg -> booking.equals(leg.bookingId()))
                .map(leg -> standing.contains(leg.itemId()) ? leg.stands() : leg.withdrawn())
                .forEach(leg -> answer(checkout, leg));
    }

    private void answer(AskedCheckout checkout, Leg leg) {
        rows.write(leg);
        outbox.publish(LegAnswered.of(leg, checkout));
    }
}
