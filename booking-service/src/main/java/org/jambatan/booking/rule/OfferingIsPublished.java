package org.jambatan.booking.rule;

import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.offering.Offering;
import org.jambatan.platform.problem.Refusal;

/** Only what is published can be booked or ordered. */
public final class OfferingIsPublished implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return refusalOf(item.offering());
    }

    /** The same of an offering that is ordered. */
    public static Optional<Refusal> refusalOf(Optional<Offering> offering) {
        return offering.filter(known -> !known.isPublished())
                .map(known -> new OfferingNotPublished(known.id(), !known.isRetired()));
    }

    /** Unless it is retired, the news of its publication may be on its way. */
    record OfferingNotPublished(UUID offering, boolean mayBeLag) implements Refusal {

        @Override
        public String code() {
            return "offering-not-published";
        }

        @Override
        public String detail() {
            return "The offering " + offering + " is not published.";
        }
    }
}
