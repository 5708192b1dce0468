package org.jambatan.booking.rule;

import java.util.Optional;
import org.jambatan.platform.problem.Refusal;

/** Start and length are multiples of the slot, counted from the opening. */
final class OnTheGrid implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return item.withSlots()
                .filter(offering -> !offering.isOnGrid(item.start(), item.end()))
                .map(offering -> new OffGrid(offering.slot().toMinutes()));
    }

    record OffGrid(long minutes) implements Refusal {

        @Override
        public String code() {
            return "off-grid";
        }

        @Override
        public String detail() {
            return "Start and length must be multiples of " + minutes + " minutes, counted from the opening.";
        }

        @Override
        public boolean overridable() {
            return true;
        }
    }
}
