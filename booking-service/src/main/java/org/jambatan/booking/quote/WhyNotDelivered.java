package org.jambatan.booking.quote;

import org.jambatan.booking.price.Money;
import org.jambatan.platform.problem.Refusal;

/** Facts that keep done work from being reckoned. */
final class WhyNotDelivered {

    private WhyNotDelivered() {}

    /** Work that nobody quoted needs a new version. */
    record LineUnknown(int line) implements Refusal {

        @Override
        public String code() {
            return "line-unknown";
        }

        @Override
        public String detail() {
            return "The accepted quote has no line " + line + ".";
        }
    }

    /** Nobody can say how much of it was done. */
    record LineTwice(int line) implements Refusal {

        @Override
        public String code() {
            return "line-twice";
        }

        @Override
        public String detail() {
            return "Line " + line + " is named more than once.";
        }
    }

    /** More than was agreed needs a new version and a new acceptance. */
    record AboveTheAcceptedQuote(Money price, Money accepted) implements Refusal {

        @Override
        public String code() {
            return "above-the-accepted-quote";
        }

        @Override
        public String detail() {
            return "What was done comes to %s %s, and %s is accepted; quote it anew and have it accepted first."
                    .formatted(
                            price.currency(),
                            price.amount().toPlainString(),
                            accepted.amount().toPlainString());
        }
    }
}
