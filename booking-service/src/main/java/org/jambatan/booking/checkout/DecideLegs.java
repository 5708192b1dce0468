package org.jambatan.booking.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.booking.booking.OpenBooking;
import org.jambatan.booking.order.OpenOrder;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Savepoint;

/** Decides the legs of a checkout that wait; the caller holds the checkout's lock. */
@ApplicationScoped
class DecideLegs {

    private final CheckoutRows rows;
    private final OpenBooking bookings;
    private final OpenOrder orders;
    private final DataSource database;
    private final Outbox outbox;
    private final Clock clock;

    DecideLegs(
            CheckoutRows rows,
            OpenBooking bookings,
            OpenOrder orders,
            DataSource database,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.bookings = bookings;
        this.orders = orders;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** With {@code mayWait}, what only lag refuses stays undecided. */
    void decide(AskedCheckout checkout, boolean mayWait) {
        var legs = rows.legsOf(checkout.id());
        var slots = legs.stream().filter(Leg::isSlot).toList();
        if (slots.stream().anyMatch(leg -> leg.is(Outcome.WAITING))) {
            decideSlots(checkout, slots, mayWait);
        }
        legs.stream()
                .filter(leg -> !leg.isSlot() && leg.is(Outcome.WAITING))
                .forEach(leg -> decideOrder(checkout, leg, mayWait));
    }

    /** Where one time is withdrawn, all of them are: they are had together or not at all. */
    private void decideSlots(AskedCheckout checkout, List<Leg> slots, boolean mayWait) {
        if (slots.stream().anyMatch(leg -> leg.is(Outcome.WITHDRAWN))) {
            slots.stream().filter(leg -> leg.is(Outcome.WAITING)).forEach(leg -> answer(checkout, leg.withdrawn()));
            return;
        }
        var byId = slots.stream().collect(Collectors.toMap(Leg::id, Function.identity()));
        var inOrder = checkout.slots().stream()
                .map(slot -> Objects.requireNonNull(byId.get(slot.legId())))
                .toList();
        try {
            var booking = Savepoint.around(
                    database,
                    () -> bookings.open(
                            checkout.booking(), checkout.customerPartnerId(), checkout.account(), clock.instant()));
            for (var i = 0; i < inOrder.size(); i++) {
                answer(
                        checkout,
                        inOrder.get(i).booked(booking.id(), booking.items().get(i)));
            }
        } catch (Refused refused) {
            if (!(mayWait && refused.mayBeLag())) {
                inOrder.forEach(leg -> answer(checkout, leg.refused(LegRefusal.of(refused))));
            }
        }
    }

    private void decideOrder(AskedCheckout checkout, Leg leg, boolean mayWait) {
        try {
            var order = Savepoint.around(
                    database,
                    () -> orders.open(
                            checkout.order(leg.id()),
                            checkout.customerPartnerId(),
                            checkout.account(),
                            clock.instant()));
            answer(checkout, leg.ordered(order));
        } catch (Refused refused) {
            if (!(mayWait && refused.mayBeLag())) {
                answer(checkout, leg.refused(LegRefusal.of(refused)));
            }
        }
    }

    private void answer(AskedCheckout checkout, Leg leg) {
        rows.write(leg);
        outbox.publish(LegAnswered.of(leg, checkout));
    }
}
