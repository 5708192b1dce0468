package org.jambatan.booking.booking;

import java.util.UUID;
import org.jambatan.booking.price.Money;
import org.jambatan.platform.problem.Refusal;

/** Facts that keep an item from being completed or settled. */
final class WhyNotConcluded {

    private WhyNotConcluded() {}

    /** What is another institution's is as good as none. */
    record ItemUnknown(UUID item) implements Refusal {

        @Override
        public String code() {
            return "item-unknown";
        }

        @Override
        public String detail() {
            return "Your institution has no item " + item + " in this booking.";
        }
    }

    /** Each step follows the one before. */
    record InOtherState(UUID item, ItemStatus status) implements Refusal {

        @Override
        public String code() {
            return "item-in-other-state";
        }

        @Override
        public String detail() {
            return "Item " + item + " is " + status + ".";
        }
    }

    /** Nothing is used before its time. */
    record NotBegun(UUID item) implements Refusal {

        @Override
        public String code() {
            return "not-begun";
        }

        @Override
        public String detail() {
            return "The time of item " + item + " has not begun.";
        }
    }

    /** Longer than booked is another booking. */
    record OutsideBooking(UUID item) implements Refusal {

        @Override
        public String code() {
            return "outside-booking";
        }

        @Override
        public String detail() {
            return "Item " + item + " was not booked for that time.";
        }
    }

    /** What is recorded has happened. */
    record InTheFuture(UUID item) implements Refusal {

        @Override
        public String code() {
            return "in-the-future";
        }

        @Override
        public String detail() {
            return "Until when item " + item + " was used is still to come.";
        }
    }

    /** What was agreed is the most it costs. */
    record PriceRaised(UUID item, Money agreed) implements Refusal {

        @Override
        public String code() {
            return "price-raised";
        }

        @Override
        public String detail() {
            return "Item " + item + " costs " + agreed.amount() + " " + agreed.currency() + "; it may only cost less.";
        }
    }
}
