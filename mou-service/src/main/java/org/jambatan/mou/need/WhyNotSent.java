package org.jambatan.mou.need;

import org.jambatan.platform.problem.Refusal;

/** Why a need is not sent there. */
sealed interface WhyNotSent extends Refusal {

    /** Another partner is as good as none. */
    record InstitutionUnknown() implements WhyNotSent {

        @Override
        public String code() {
            return "institution-unknown";
        }

        @Override
        public String detail() {
            return "An institution named takes no part in the programme, or is your own partner.";
        }
    }

    /** There is nobody new among them. */
    record AlreadySent() implements WhyNotSent {

        @Override
        public String code() {
            return "already-sent";
        }

        @Override
        public String detail() {
            return "The need was sent to all of these before; name others.";
        }
    }

    /** A limit on everything. */
    record TooMany() implements WhyNotSent {

        @Override
        public String code() {
            return "too-many";
        }

        @Override
        public String detail() {
            return "There are as many of these as there may be.";
        }
    }
}
