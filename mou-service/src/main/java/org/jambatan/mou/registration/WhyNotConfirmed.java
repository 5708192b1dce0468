package org.jambatan.mou.registration;

import org.jambatan.platform.problem.Refusal;

/** Why the right token does not confirm; a wrong one learns nothing. */
sealed interface WhyNotConfirmed extends Refusal {

    /** The link has done its work. */
    record LinkUsed() implements WhyNotConfirmed {

        @Override
        public String code() {
            return "link-used";
        }

        @Override
        public String detail() {
            return "This registration is confirmed already.";
        }
    }

    /** It came too late. */
    record LinkExpired() implements WhyNotConfirmed {

        @Override
        public String code() {
            return "link-expired";
        }

        @Override
        public String detail() {
            return "The link has expired; register once more.";
        }
    }

    /** Somebody has been guessing. */
    record LinkBlocked() implements WhyNotConfirmed {

        @Override
        public String code() {
            return "link-blocked";
        }

        @Override
        public String detail() {
            return "The link was tried too often with a wrong token; register once more.";
        }
    }
}
