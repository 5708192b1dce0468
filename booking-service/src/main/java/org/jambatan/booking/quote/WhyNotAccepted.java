package org.jambatan.booking.quote;

import java.time.LocalDate;
import org.jambatan.booking.price.Money;
import org.jambatan.platform.problem.Refusal;

/** Facts that keep a version from being accepted. */
final class WhyNotAccepted {

    private WhyNotAccepted() {}

    /** The order has no such version. */
    record QuoteUnknown(int version) implements Refusal {

        @Override
        public String code() {
            return "quote-unknown";
        }

        @Override
        public String detail() {
            return "This order has no version " + version + " of its quote.";
        }
    }

    /** Another version has taken its place. */
    record QuoteSuperseded(int version, int latest) implements Refusal {

        @Override
        public String code() {
            return "quote-superseded";
        }

        @Override
        public String detail() {
            return "Version " + version + " is superseded; the latest is version " + latest + ".";
        }
    }

    /** Its last day is over. */
    record QuoteExpired(int version, LocalDate lastDay) implements Refusal {

        @Override
        public String code() {
            return "quote-expired";
        }

        @Override
        public String detail() {
            return "Version " + version + " could be accepted until " + lastDay + ".";
        }
    }

    /** Once is enough. */
    record QuoteAccepted(int version) implements Refusal {

        @Override
        public String code() {
            return "quote-accepted";
        }

        @Override
        public String detail() {
            return "Version " + version + " is accepted already.";
        }
    }

    /** A signatory may, whatever it comes to; the news of a higher limit may be on its way. */
    record AboveYourLimit(Money limit) implements Refusal {

        @Override
        public String code() {
            return "above-your-limit";
        }

        @Override
        public String detail() {
            return "You accept up to %s %s in one order; a signatory of your partner accepts more."
                    .formatted(limit.currency(), limit.amount().toPlainString());
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }
}
