package org.jambatan.mou.result;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a result from being offered, assessed or decided on. */
final class WhyNotTaken {

    private WhyNotTaken() {}

    /** Nobody offers to itself. */
    record ParkIsTheOwner() implements Refusal {

        @Override
        public String code() {
            return "park-is-the-owner";
        }

        @Override
        public String detail() {
            return "A result is offered to another partner.";
        }
    }

    /** A park is a partner. */
    record ParkUnknown() implements Refusal {

        @Override
        public String code() {
            return "park-unknown";
        }

        @Override
        public String detail() {
            return "There is no such partner to offer a result to.";
        }
    }

    /** The record is of what happened. */
    record InTheFuture() implements Refusal {

        @Override
        public String code() {
            return "in-the-future";
        }

        @Override
        public String detail() {
            return "What is recorded has happened.";
        }
    }

    /** An assessment is of something offered. */
    record AssessedBeforeOffered() implements Refusal {

        @Override
        public String code() {
            return "assessed-before-offered";
        }

        @Override
        public String detail() {
            return "The result was offered later than that.";
        }
    }

    /** A decision follows an assessment. */
    record DecidedBeforeAssessed() implements Refusal {

        @Override
        public String code() {
            return "decided-before-assessed";
        }

        @Override
        public String detail() {
            return "The result was assessed later than that.";
        }
    }

    /** What is not the caller's to see is as good as none. */
    record ProjectUnknown() implements Refusal {

        @Override
        public String code() {
            return "project-unknown";
        }

        @Override
        public String detail() {
            return "There is no such incubated project, or it is not yours to see.";
        }
    }

    /** A result stays with its owner. */
    record ProjectOfAnotherOwner() implements Refusal {

        @Override
        public String code() {
            return "project-of-another-owner";
        }

        @Override
        public String detail() {
            return "The project that a result becomes belongs to the owner of the result.";
        }
    }

    /** Nobody needs a licence of its own. */
    record LicenseeIsTheOwner() implements Refusal {

        @Override
        public String code() {
            return "licensee-is-the-owner";
        }

        @Override
        public String detail() {
            return "An owner needs no licence of its own.";
        }
    }
}
