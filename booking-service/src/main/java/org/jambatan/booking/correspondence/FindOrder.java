package org.jambatan.booking.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jambatan.booking.order.OrderBook;
import org.jambatan.booking.order.OrderCard;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;

/** An order, for who may read or say what lies inside; for everybody else there is none. */
@ApplicationScoped
class FindOrder {

    private final OrderBook orders;
    private final Caller caller;
    private final Clock clock;

    FindOrder(OrderBook orders, Caller caller, Clock clock) {
        this.orders = orders;
        this.caller = caller;
        this.clock = clock;
    }

    /** For its two sides and for auditors. */
    OrderCard toRead(UUID id) {
        return orders.seenBy(caller, id, clock.instant())
                .filter(OrderCard::readsInside)
                .orElseThrow(Answer::notFound);
    }

    /** For its two sides, one after the other: its row is locked until the transaction ends. */
    OrderCard toAct(UUID id) {
        return orders.lockedFor(caller, id, clock.instant())
                .filter(FindOrder::isOfASide)
                .orElseThrow(Answer::notFound);
    }

    static boolean isOfASide(OrderCard order) {
        return order.customerSide() || order.providerSide();
    }
}
