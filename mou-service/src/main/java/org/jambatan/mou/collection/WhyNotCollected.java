package org.jambatan.mou.collection;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep an offering out of a collection, or a collection from the public. */
final class WhyNotCollected {

    private WhyNotCollected() {}

    /** The catalogue is heard of by events. */
    record OfferingUnknown() implements Refusal {

        @Override
        public String code() {
            return "offering-unknown";
        }

        @Override
        public String detail() {
            return "There is no such offering, or it has only just been published.";
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }

    /** What cannot be had is not collected. */
    record OfferingNotPublished() implements Refusal {

        @Override
        public String code() {
            return "offering-not-published";
        }

        @Override
        public String detail() {
            return "The offering is a draft, suspended or retired.";
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }

    /** A platform is made of what members offer. */
    record OfferingOfNoMember() implements Refusal {

        @Override
        public String code() {
            return "offering-of-no-member";
        }

        @Override
        public String detail() {
            return "The offering's institution does not belong to the alliance.";
        }
    }

    /** Each for its own. */
    record OfferingNotYours() implements Refusal {

        @Override
        public String code() {
            return "offering-not-yours";
        }

        @Override
        public String detail() {
            return "A member collects its own offerings; the secretariat collects anybody's.";
        }
    }

    /** Once is enough. */
    record AlreadyCollected() implements Refusal {

        @Override
        public String code() {
            return "already-collected";
        }

        @Override
        public String detail() {
            return "The offering is in the collection already.";
        }
    }

    /** A limit on everything. */
    record TooMany() implements Refusal {

        @Override
        public String code() {
            return "too-many";
        }

        @Override
        public String detail() {
            return "There are as many of these as there may be.";
        }
    }

    /** A platform has no public before its alliance has. */
    record AllianceNotUnveiled() implements Refusal {

        @Override
        public String code() {
            return "alliance-not-unveiled";
        }

        @Override
        public String detail() {
            return "The alliance is not shown to the public.";
        }
    }
}
