package org.jambatan.mou.agreement;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a letter from being acknowledged. */
final class WhyNotAcknowledged {

    private WhyNotAcknowledged() {}

    /** An issuer can't acknowledge its own letter. */
    record NotTheRecipient() implements Refusal {

        @Override
        public String code() {
            return "not-the-recipient";
        }

        @Override
        public String detail() {
            return "Your partner is not the recipient of this letter.";
        }
    }

    /** The record is of what happened. */
    record ReceivedInTheFuture() implements Refusal {

        @Override
        public String code() {
            return "received-in-the-future";
        }

        @Override
        public String detail() {
            return "A letter is acknowledged once it was received.";
        }
    }

    /** What is received is the signed paper. */
    record ReceivedBeforeSigned() implements Refusal {

        @Override
        public String code() {
            return "received-before-signed";
        }

        @Override
        public String detail() {
            return "The letter was signed later than that.";
        }
    }

    /** It would never have been in force. */
    record ReceivedTooLate() implements Refusal {

        @Override
        public String code() {
            return "received-too-late";
        }

        @Override
        public String detail() {
            return "The letter had run out by that day.";
        }
    }
}
