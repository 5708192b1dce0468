package org.jambatan.mou.registration;

import org.jambatan.platform.problem.Refusal;

/** Why somebody can't ask for what it asks for. */
sealed interface WhyNotRegistered extends Refusal {

    /** No programme has this id. */
    record ProgrammeUnknown() implements WhyNotRegistered {

        @Override
        public String code() {
            return "programme-unknown";
        }

        @Override
        public String detail() {
            return "There is no such programme.";
        }
    }

    /** A closed programme takes nobody in. */
    record ProgrammeClosed() implements WhyNotRegistered {

        @Override
        public String code() {
            return "programme-closed";
        }

        @Override
        public String detail() {
            return "The programme is closed to newcomers.";
        }
    }

    /** Whoever comes for an alliance is told at once where there is none. */
    record AllianceUnknown() implements WhyNotRegistered {

        @Override
        public String code() {
            return "alliance-unknown";
        }

        @Override
        public String detail() {
            return "There is no such alliance that partners may come to.";
        }
    }
}
