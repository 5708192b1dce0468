package org.jambatan.booking.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** Facts that keep a payment from being recorded. */
final class WhyNotSettled {

    private WhyNotSettled() {}

    /** Once is once, whoever else was faster. */
    record AlreadySettled(UUID thing) implements Refusal {

        @Override
        public String code() {
            return "already-settled";
        }

        @Override
        public String detail() {
            return "A settlement of " + thing + " is on record.";
        }
    }

    /** Card data belongs to who takes the payment, never here. */
    record CardData() implements Refusal {

        @Override
        public String code() {
            return "card-data";
        }

        @Override
        public String detail() {
            return "The reference looks like the number of a card; give the receipt's number instead.";
        }
    }

    /** What is recorded has happened. */
    record InTheFuture(LocalDate day) implements Refusal {

        @Override
        public String code() {
            return "in-the-future";
        }

        @Override
        public String detail() {
            return "The " + day + " is still to come.";
        }
    }
}
