package org.jambatan.booking.quote;

import java.time.LocalDate;
import org.jambatan.platform.problem.Refusal;

/** Facts that keep a quote from being made. */
final class WhyNotQuoted {

    private WhyNotQuoted() {}

    /** The tariff has nothing to say of this unit for this customer. */
    record NoTariff(int line, String unit) implements Refusal {

        @Override
        public String code() {
            return "no-tariff";
        }

        @Override
        public String detail() {
            return "Line " + line + ": the tariff has no price for this customer by the " + unit + "; say one.";
        }
    }

    /** An order is quoted in one currency, from its first version on. */
    record ForeignCurrency(int line, String wanted) implements Refusal {

        @Override
        public String code() {
            return "foreign-currency";
        }

        @Override
        public String detail() {
            return "Line " + line + ": this order is quoted in " + wanted + ".";
        }
    }

    /** Nothing costs less than nothing. */
    record DiscountAboveTheLine(int line) implements Refusal {

        @Override
        public String code() {
            return "discount-above-the-line";
        }

        @Override
        public String detail() {
            return "Line " + line + ": the discount is more than the line comes to.";
        }
    }

    /** Somebody's finger slipped. */
    record TotalOutOfBounds() implements Refusal {

        @Override
        public String code() {
            return "total-out-of-bounds";
        }

        @Override
        public String detail() {
            return "A quote comes to less than a thousand million.";
        }
    }

    /** It can be accepted today, and not for longer than a year. */
    record ValidityOutOfRange(LocalDate first, LocalDate last) implements Refusal {

        @Override
        public String code() {
            return "validity-out-of-range";
        }

        @Override
        public String detail() {
            return "validUntil must be a day from " + first + " to " + last + ".";
        }
    }

    /** What comes before the work cannot come after its beginning. */
    record DepositAfterTheStart() implements Refusal {

        @Override
        public String code() {
            return "deposit-after-the-start";
        }

        @Override
        public String detail() {
            return "The work has begun; no deposit can be asked for any more.";
        }
    }

    /** Who has not agreed by then should speak. */
    record TooManyVersions(int most) implements Refusal {

        @Override
        public String code() {
            return "too-many";
        }

        @Override
        public String detail() {
            return "An order has at most " + most + " versions of its quote.";
        }
    }
}
