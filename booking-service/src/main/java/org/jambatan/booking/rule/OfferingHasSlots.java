package org.jambatan.booking.rule;

import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** Orders and sessions are not had by the slot. */
final class OfferingHasSlots implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return item.offering().filter(offering -> !offering.hasSlots()).map(offering -> new NotBookable(offering.id()));
    }

    record NotBookable(UUID offering) implements Refusal {

        @Override
        public String code() {
            return "not-bookable";
        }

        @Override
        public String detail() {
            return "The offering " + offering + " is not had by the slot.";
        }
    }
}
