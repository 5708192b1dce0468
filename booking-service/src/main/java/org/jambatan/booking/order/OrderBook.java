package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.programme.Programmes;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;

/** The orders, for features that hang something on them: files, messages, results, a project's checkout. */
@ApplicationScoped
public class OrderBook {

    private final Orders orders;
    private final EndOrder ending;
    private final Programmes programmes;
    private final Outbox outbox;

    OrderBook(Orders orders, EndOrder ending, Programmes programmes, Outbox outbox) {
        this.orders = orders;
        this.ending = ending;
        this.programmes = programmes;
        this.outbox = outbox;
    }

    /** The order, if the caller sees it; look at {@link OrderCard#readsInside} before showing what is in it. */
    public Optional<OrderCard> seenBy(Caller caller, UUID id, Instant now) {
        var onlooker = Onlooker.reading(caller, programmes);
        return orders.seenBy(onlooker, id).map(order -> OrderCard.of(order, onlooker, now));
    }

    /** The same for who acts as one of its two sides, with the row locked until the transaction ends. */
    public Optional<OrderCard> lockedFor(Caller caller, UUID id, Instant now) {
        var onlooker = Onlooker.acting(caller);
        return orders.lockedFor(onlooker, id).map(order -> OrderCard.of(order, onlooker, now));
    }

    /** Results are there for the customer; answers the order's new version. 409 where its terms do not allow it yet. */
    public long release(UUID id, Instant now) {
        var order = locked(id);
        if (!order.isReleasable() || order.isReleased()) {
            throw Answer.illegalInState(order.statusAt(now), List.of());
        }
        outbox.publish(order.release(now));
        return order.version();
    }

    /** A message was written; answers the order's new version. */
    public long messaged(UUID id, int number, OrderSide side) {
        var order = locked(id);
        outbox.publish(order.messaged(number, side));
        return order.version();
    }

    /** Calls an order off for the customer, where that is still possible: whether it was. */
    public boolean callOff(UUID id, String reason, Instant now) {
        var order = locked(id);
        if (!order.isCancellableByTheCustomer(now)) {
            return false;
        }
        outbox.publish(ending.cancel(order, reason, now));
        return true;
    }

    private Order locked(UUID id) {
        return orders.anyonesLocked(id).orElseThrow(Answer::notFound);
    }
}
