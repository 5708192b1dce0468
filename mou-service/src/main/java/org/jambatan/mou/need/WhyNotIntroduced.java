package org.jambatan.mou.need;

import org.jambatan.platform.problem.Refusal;

/** Why an institution is not introduced. */
sealed interface WhyNotIntroduced extends Refusal {

    /** It has not read the need. */
    record NotSentTo() implements WhyNotIntroduced {

        @Override
        public String code() {
            return "not-sent-to";
        }

        @Override
        public String detail() {
            return "The need was not sent to this institution; send it first.";
        }
    }

    /** Once is enough. */
    record AlreadyIntroduced() implements WhyNotIntroduced {

        @Override
        public String code() {
            return "already-introduced";
        }

        @Override
        public String detail() {
            return "The two were introduced before.";
        }
    }
}
