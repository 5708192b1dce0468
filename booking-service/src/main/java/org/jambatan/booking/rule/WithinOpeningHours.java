package org.jambatan.booking.rule;

import java.util.Optional;
import org.jambatan.platform.problem.Refusal;

/** A booking lies inside one opening, in the place's own time. */
final class WithinOpeningHours implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return item.withSlots()
                .filter(offering ->
                        offering.openingAround(item.start(), item.end()).isEmpty())
                .map(offering -> new OutsideOpeningHours(offering.timeZone()));
    }

    record OutsideOpeningHours(String zone) implements Refusal {

        @Override
        public String code() {
            return "outside-opening-hours";
        }

        @Override
        public String detail() {
            return "It does not lie inside one opening (" + zone + ").";
        }

        @Override
        public boolean overridable() {
            return true;
        }
    }
}
