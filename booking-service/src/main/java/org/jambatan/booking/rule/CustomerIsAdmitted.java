package org.jambatan.booking.rule;

import java.util.Optional;
import org.jambatan.booking.partner.Partner;
import org.jambatan.platform.problem.Refusal;

/** Only a confirmed partner books or orders: a stranger must not be able to block a slot. */
public final class CustomerIsAdmitted implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return refusalOf(item.customer());
    }

    /** The same of whoever orders. */
    public static Optional<Refusal> refusalOf(Optional<Partner> customer) {
        return customer.filter(Partner::isAdmitted).isPresent() ? Optional.empty() : Optional.of(new NotAdmitted());
    }

    record NotAdmitted() implements Refusal {

        @Override
        public String code() {
            return "not-admitted";
        }

        @Override
        public String detail() {
            return "Only a confirmed partner books and orders.";
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }
}
