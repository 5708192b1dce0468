package org.jambatan.booking.rule;

import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** Only what is published can be booked. */
final class OfferingIsPublished implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return item.offering()
                .filter(offering -> !offering.isPublished())
                .map(offering -> new OfferingNotPublished(offering.id(), !offering.isRetired()));
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
