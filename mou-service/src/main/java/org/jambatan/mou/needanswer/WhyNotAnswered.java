package org.jambatan.mou.needanswer;

import org.jambatan.platform.problem.Refusal;

/** Why an answer or a reply is not taken. */
sealed interface WhyNotAnswered extends Refusal {

    /** Another institution's, or one that is not published, is as good as none. */
    record OfferingUnknown() implements WhyNotAnswered {

        @Override
        public String code() {
            return "offering-unknown";
        }

        @Override
        public String detail() {
            return "Your institution publishes no such offering, or it has only just been published.";
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }

    /** A limit on everything. */
    record TooMany() implements WhyNotAnswered {

        @Override
        public String code() {
            return "too-many";
        }

        @Override
        public String detail() {
            return "There are as many of these as there may be.";
        }
    }

    /** Offers are answered by an introduction, a booking or an order. */
    record NotAQuestion() implements WhyNotAnswered {

        @Override
        public String code() {
            return "not-a-question";
        }

        @Override
        public String detail() {
            return "Only a question is replied to.";
        }
    }

    /** Who has more to ask asks again. */
    record AlreadyReplied() implements WhyNotAnswered {

        @Override
        public String code() {
            return "already-replied";
        }

        @Override
        public String detail() {
            return "The question has been replied to.";
        }
    }
}
