package org.jambatan.mou.alliance;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep an alliance from being proposed, edited, unveiled or dissolved. */
final class WhyNotAllied {

    private WhyNotAllied() {}

    /** What is not the caller's to see is as good as none. */
    record CharterUnknown() implements Refusal {

        @Override
        public String code() {
            return "charter-unknown";
        }

        @Override
        public String detail() {
            return "There is no such agreement, or it is not yours to see.";
        }
    }

    /** Only a charter binds founders and members. */
    record NotACharter() implements Refusal {

        @Override
        public String code() {
            return "not-a-charter";
        }

        @Override
        public String detail() {
            return "The agreement is of another type than ALLIANCE_CHARTER.";
        }
    }

    /** Nothing new begins under what is over. */
    record CharterHasEnded() implements Refusal {

        @Override
        public String code() {
            return "charter-has-ended";
        }

        @Override
        public String detail() {
            return "The charter has ended.";
        }
    }

    /** An alliance stands on its own founders' charter. */
    record CharterNotYours() implements Refusal {

        @Override
        public String code() {
            return "charter-not-yours";
        }

        @Override
        public String detail() {
            return "The partner that runs the alliance is no founder of this charter.";
        }
    }

    /** One charter, one alliance. */
    record CharterTaken() implements Refusal {

        @Override
        public String code() {
            return "charter-taken";
        }

        @Override
        public String detail() {
            return "Another alliance stands on this charter.";
        }
    }

    /** Members joined under it. */
    record CharterStands() implements Refusal {

        @Override
        public String code() {
            return "charter-stands";
        }

        @Override
        public String detail() {
            return "The charter stays what it was when the alliance was unveiled.";
        }
    }

    /** What binds an alliance is its charter. */
    record CharterMissing() implements Refusal {

        @Override
        public String code() {
            return "charter-missing";
        }

        @Override
        public String detail() {
            return "An alliance is unveiled with a charter; a community needs none.";
        }
    }

    /** It is founded once its founders have signed. */
    record CharterNotSigned() implements Refusal {

        @Override
        public String code() {
            return "charter-not-signed";
        }

        @Override
        public String detail() {
            return "The founders have not all signed the charter.";
        }
    }

    /** A seat is at a partner. */
    record PartnerUnknown() implements Refusal {

        @Override
        public String code() {
            return "partner-unknown";
        }

        @Override
        public String detail() {
            return "There is no such partner.";
        }
    }

    /** Organs are made of members. */
    record OrganOfNoMember() implements Refusal {

        @Override
        public String code() {
            return "organ-of-no-member";
        }

        @Override
        public String detail() {
            return "An office or a place in an organ is held by a member of the alliance.";
        }
    }

    /** Purposes keep their ids. */
    record PurposeUnknown() implements Refusal {

        @Override
        public String code() {
            return "purpose-unknown";
        }

        @Override
        public String detail() {
            return "A purpose that is named by its id stands in the alliance, and is named once.";
        }
    }

    /** What was begun is not forgotten. */
    record PurposeHasInitiatives() implements Refusal {

        @Override
        public String code() {
            return "purpose-has-initiatives";
        }

        @Override
        public String detail() {
            return "A purpose that has become an initiative stays.";
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

    /** Nothing ends before it began. */
    record BeforeTheUnveiling() implements Refusal {

        @Override
        public String code() {
            return "before-the-unveiling";
        }

        @Override
        public String detail() {
            return "The alliance was unveiled later than that.";
        }
    }

    /** An initiative needs something to stand under. */
    record NoCharter() implements Refusal {

        @Override
        public String code() {
            return "no-charter";
        }

        @Override
        public String detail() {
            return "Initiatives stand under an agreement; this one has no charter.";
        }
    }

    /** An initiative of another agreement is as good as none. */
    record InitiativeUnknown() implements Refusal {

        @Override
        public String code() {
            return "initiative-unknown";
        }

        @Override
        public String detail() {
            return "There is no such initiative under the charter.";
        }
    }

    /** Once is enough. */
    record AlreadyPursued() implements Refusal {

        @Override
        public String code() {
            return "already-pursued";
        }

        @Override
        public String detail() {
            return "The initiative is linked to this purpose already.";
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
}
