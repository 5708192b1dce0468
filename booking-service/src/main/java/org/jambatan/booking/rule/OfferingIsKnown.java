package org.jambatan.booking.rule;

import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.offering.Offering;
import org.jambatan.platform.problem.Refusal;

/** The offering must be one this service has heard of. */
public final class OfferingIsKnown implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return refusalOf(item.offeringId(), item.offering());
    }

    /** The same of an offering that is ordered. */
    public static Optional<Refusal> refusalOf(UUID id, Optional<Offering> offering) {
        return offering.isPresent() ? Optional.empty() : Optional.of(new OfferingUnknown(id));
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
