package org.jambatan.booking.correspondence;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a file from being handed over or taken back, a message from being written, results from being released. */
final class WhyNotHandedOver {

    private WhyNotHandedOver() {}

    /** There is a limit on everything. */
    record TooMany(int most, String what) implements Refusal {

        @Override
        public String code() {
            return "too-many";
        }

        @Override
        public String detail() {
            return "An order has at most " + most + " " + what + ".";
        }
    }

    /** Results are the institution's word. */
    record ResultOfTheCustomer() implements Refusal {

        @Override
        public String code() {
            return "result-of-the-customer";
        }

        @Override
        public String detail() {
            return "Only the institution hands over results.";
        }
    }

    /** What the customer may have read is not taken back. */
    record ReleasedAlready() implements Refusal {

        @Override
        public String code() {
            return "released-already";
        }

        @Override
        public String detail() {
            return "Results of this order are released.";
        }
    }

    /** The policy says after payment. */
    record NotSettledYet() implements Refusal {

        @Override
        public String code() {
            return "not-settled-yet";
        }

        @Override
        public String detail() {
            return "By the offering's terms results are released once the order is settled.";
        }
    }

    /** There is nothing to release before the work is done. */
    record NotDeliveredYet() implements Refusal {

        @Override
        public String code() {
            return "not-delivered-yet";
        }

        @Override
        public String detail() {
            return "The order is not delivered yet.";
        }
    }
}
