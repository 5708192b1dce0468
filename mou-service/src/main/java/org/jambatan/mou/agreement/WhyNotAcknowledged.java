package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jambatan.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Facts that keep a letter from being acknowledged. */
final class WhyNotAcknowledged {

    private WhyNotAcknowledged() {}

    static List<Refusal> refusalsOf(
            AcknowledgeAgreement input,
            Optional<LocalDate> executedOn,
            @Nullable LocalDate effectiveUntil,
            LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (input.receivedOn().isAfter(today)) {
            refusals.add(new ReceivedInTheFuture());
        }
        if (executedOn.filter(input.receivedOn()::isBefore).isPresent()) {
            refusals.add(new ReceivedBeforeSigned());
        }
        if (effectiveUntil != null && effectiveUntil.isBefore(input.receivedOn())) {
            refusals.add(new ReceivedTooLate());
        }
        return refusals;
    }

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
