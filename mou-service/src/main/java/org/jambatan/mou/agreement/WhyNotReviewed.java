package org.jambatan.mou.agreement;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a draft from being approved or sent back. */
final class WhyNotReviewed {

    private WhyNotReviewed() {}

    /** Four eyes. */
    record NotTheReviewer() implements Refusal {

        @Override
        public String code() {
            return "not-the-reviewer";
        }

        @Override
        public String detail() {
            return "It is reviewed by the programme's agency, or else by another party than the one that submitted it.";
        }
    }
}
