package org.jambatan.mou.partner;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep partners from being related. */
final class NotRelatable {

    private NotRelatable() {}

    /** Both must be known. */
    record PartnerUnknown() implements Refusal {

        @Override
        public String code() {
            return "partner-unknown";
        }

        @Override
        public String detail() {
            return "There is no such partner, or it is not yours to see.";
        }
    }

    /** Nobody stands for itself. */
    record TheSame() implements Refusal {

        @Override
        public String code() {
            return "the-same-partner";
        }

        @Override
        public String detail() {
            return "A partner is not related to itself.";
        }
    }

    /** Who typed both in, or both are its participants, answers for it. */
    record NotYours() implements Refusal {

        @Override
        public String code() {
            return "not-yours-to-relate";
        }

        @Override
        public String detail() {
            return "Only the agency that typed both partners in records what they are to each other.";
        }
    }
}
