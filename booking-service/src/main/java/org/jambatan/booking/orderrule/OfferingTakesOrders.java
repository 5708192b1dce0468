package org.jambatan.booking.orderrule;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** Time on something and seats on dates are booked, not ordered. */
final class OfferingTakesOrders implements OrderRule {

    @Override
    public List<TakesNoOrders> refusalsOf(AskedOrder order) {
        return order
                .offering()
                .filter(offering -> !offering.isOrdered())
                .map(offering -> new TakesNoOrders(offering.id()))
                .stream()
                .toList();
    }

    record TakesNoOrders(UUID offering) implements Refusal {

        @Override
        public String code() {
            return "offering-takes-no-orders";
        }

        @Override
        public String detail() {
            return "The offering " + offering + " is had by booking, not by order.";
        }
    }
}
