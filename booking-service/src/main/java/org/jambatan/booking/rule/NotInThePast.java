package org.jambatan.booking.rule;

import java.time.Instant;
import java.util.Optional;
import org.jambatan.platform.problem.Refusal;

/** What has begun cannot be booked any more. */
final class NotInThePast implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return item.start().isBefore(item.now()) ? Optional.of(new InThePast(item.start())) : Optional.empty();
    }

    record InThePast(Instant start) implements Refusal {

        @Override
        public String code() {
            return "in-the-past";
        }

        @Override
        public String detail() {
            return "The time " + start + " has passed.";
        }
    }
}
