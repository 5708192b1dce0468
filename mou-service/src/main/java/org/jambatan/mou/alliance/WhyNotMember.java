package org.jambatan.mou.alliance;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a partner from becoming, or staying, a member on these terms. */
final class WhyNotMember {

    private WhyNotMember() {}

    /** Nobody becomes a founder afterwards. */
    record FoundersFound() implements Refusal {

        @Override
        public String code() {
            return "founders-found";
        }

        @Override
        public String detail() {
            return "Founders are those who run the alliance or sign its charter as such; nobody else is made one, and none is made another.";
        }
    }

    /** One at a time. */
    record ApplicationWaits() implements Refusal {

        @Override
        public String code() {
            return "application-waits";
        }

        @Override
        public String detail() {
            return "An application of your partner waits for the secretariat's decision.";
        }
    }

    /** Once is enough. */
    record MemberAlready() implements Refusal {

        @Override
        public String code() {
            return "member-already";
        }

        @Override
        public String detail() {
            return "Your partner belongs to the alliance already.";
        }
    }

    /** A membership is renewed, not begun again. */
    record MembershipLapsed() implements Refusal {

        @Override
        public String code() {
            return "membership-lapsed";
        }

        @Override
        public String detail() {
            return "Your partner's membership has lapsed; the secretariat renews it by a new last day.";
        }
    }

    /** Days do not cross. */
    record EndsBeforeItBegins() implements Refusal {

        @Override
        public String code() {
            return "ends-before-it-begins";
        }

        @Override
        public String detail() {
            return "The last day lies before the first.";
        }
    }

    /** Somebody must keep it. */
    record RunsTheAlliance() implements Refusal {

        @Override
        public String code() {
            return "runs-the-alliance";
        }

        @Override
        public String detail() {
            return "The partner that runs the alliance belongs to it as long as it stands.";
        }
    }

    /** The secretariat does not remove those who founded it. */
    record FounderStays() implements Refusal {

        @Override
        public String code() {
            return "founder-stays";
        }

        @Override
        public String detail() {
            return "A founder leaves by itself, or by the charter.";
        }
    }

    /** Consent is the member's own. */
    record NotYoursToSay() implements Refusal {

        @Override
        public String code() {
            return "not-yours-to-say";
        }

        @Override
        public String detail() {
            return "Whether it is shown in public a member says itself; tier and last day are the secretariat's.";
        }
    }
}
