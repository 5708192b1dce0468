package org.jambatan.booking.order;

import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** Facts that keep a booking from serving an order. */
final class WhyNotAttached {

    private WhyNotAttached() {}

    /** One of other partners is as good as none. */
    record BookingUnknown(UUID booking) implements Refusal {

        @Override
        public String code() {
            return "booking-unknown";
        }

        @Override
        public String detail() {
            return "This customer has no booking " + booking + " at this institution.";
        }
    }

    /** What holds no time serves nothing. */
    record BookingHasEnded(UUID booking) implements Refusal {

        @Override
        public String code() {
            return "booking-has-ended";
        }

        @Override
        public String detail() {
            return "The booking " + booking + " is called off.";
        }
    }

    /** It serves one order. */
    record BookingAttached(UUID booking) implements Refusal {

        @Override
        public String code() {
            return "booking-attached";
        }

        @Override
        public String detail() {
            return "The booking " + booking + " serves an order already.";
        }
    }

    /** More would be a project of its own. */
    record TooManyBookings(int most) implements Refusal {

        @Override
        public String code() {
            return "too-many";
        }

        @Override
        public String detail() {
            return "An order has at most " + most + " bookings.";
        }
    }
}
