package org.jambatan.booking.correspondence;

import org.jambatan.booking.order.OrderCard;

/** The one place that says for whom results are there. */
final class Results {

    private Results() {}

    /** The institution and auditors see them always, the customer once they are released. */
    static boolean areSeenIn(OrderCard order) {
        return order.releasedAt() != null || order.providerSide() || !order.customerSide();
    }
}
