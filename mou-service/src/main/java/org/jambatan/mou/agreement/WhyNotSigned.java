package org.jambatan.mou.agreement;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a signature from being recorded. */
final class WhyNotSigned {

    private WhyNotSigned() {}

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
