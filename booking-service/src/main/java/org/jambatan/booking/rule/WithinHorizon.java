package org.jambatan.booking.rule;

import java.util.Optional;
import org.jambatan.platform.problem.Refusal;

/** Nobody books further ahead than the provider plans. */
final class WithinHorizon implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return item.withSlots()
                .filter(offering -> item.end().isAfter(offering.latestEnd(item.now())))
                .map(offering -> new BeyondHorizon(offering.horizonDays()));
    }

    record BeyondHorizon(int days) implements Refusal {

        @Override
        public String code() {
            return "beyond-horizon";
        }

        @Override
        public String detail() {
            return "It must end within " + days + " days from now.";
        }

        @Override
        public boolean overridable() {
            return true;
        }
    }
}
