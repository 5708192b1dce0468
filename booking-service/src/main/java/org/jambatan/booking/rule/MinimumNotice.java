package org.jambatan.booking.rule;

import java.util.Optional;
import org.jambatan.platform.problem.Refusal;

/** The provider needs some time before a booking begins. What is past breaks another rule, not this one. */
final class MinimumNotice implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return item.withSlots()
                .filter(offering -> !item.start().isBefore(item.now()))
                .filter(offering -> item.start().isBefore(offering.earliestStart(item.now())))
                .map(offering -> new LeadTime(offering.leadTimeMinutes()));
    }

    record LeadTime(int minutes) implements Refusal {

        @Override
        public String code() {
            return "lead-time";
        }

        @Override
        public String detail() {
            return "It must be booked at least " + minutes + " minutes before it begins.";
        }

        @Override
        public boolean overridable() {
            return true;
        }
    }
}
