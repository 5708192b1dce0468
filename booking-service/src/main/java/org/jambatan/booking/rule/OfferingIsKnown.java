package org.jambatan.booking.rule;

import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** The offering must be one this service has heard of. */
final class OfferingIsKnown implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return item.offering().isPresent() ? Optional.empty() : Optional.of(new OfferingUnknown(item.offeringId()));
    }

    record OfferingUnknown(UUID offering) implements Refusal {

        @Override
        public String code() {
            return "offering-unknown";
        }

        @Override
        public String detail() {
            return "There is no offering " + offering + ".";
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }
}
