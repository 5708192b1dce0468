package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jambatan.platform.problem.Refusal;

/** Facts that keep a signature from being recorded. */
final class WhyNotSigned {

    private WhyNotSigned() {}

    static List<Refusal> refusalsOf(
            SignAgreement input, Optional<PartyRole> signer, boolean isSigned, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (signer.filter(input.role()::mayBeGivenBy).isEmpty()) {
            refusals.add(new NotASigningParty());
        }
        if (input.role() == SignatureRole.SIGNATORY && isSigned) {
            refusals.add(new AlreadySigned());
        }
        if (input.signedOn().isAfter(today)) {
            refusals.add(new SignedInTheFuture());
        }
        return refusals;
    }

    /** Who signs in a role follows from what the partner is to the agreement. */
    record NotASigningParty() implements Refusal {

        @Override
        public String code() {
            return "not-a-signing-party";
        }

        @Override
        public String detail() {
            return "Your partner does not sign this agreement in this role.";
        }
    }

    /** One signatory executes a letter. */
    record AlreadySigned() implements Refusal {

        @Override
        public String code() {
            return "already-signed";
        }

        @Override
        public String detail() {
            return "The issuer has signed this revision already.";
        }
    }

    /** The record is of what happened. */
    record SignedInTheFuture() implements Refusal {

        @Override
        public String code() {
            return "signed-in-the-future";
        }

        @Override
        public String detail() {
            return "A signature is recorded once it was given.";
        }
    }
}
