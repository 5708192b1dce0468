package org.jambatan.mou.softlanding;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a case from being opened or moved. */
final class WhyNotLanded {

    private WhyNotLanded() {}

    /** What is not the caller's to see is as good as none. */
    record AgreementUnknown() implements Refusal {

        @Override
        public String code() {
            return "agreement-unknown";
        }

        @Override
        public String detail() {
            return "There is no such agreement, or it is not yours to see.";
        }
    }

    /** Nothing new begins under what is over. */
    record AgreementHasEnded() implements Refusal {

        @Override
        public String code() {
            return "agreement-has-ended";
        }

        @Override
        public String detail() {
            return "An agreement that has ended takes no new cases.";
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
            return "There is no such initiative under this agreement.";
        }
    }

    /** A company that is a partner is known here. */
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

    /** The agreement's sides are the hosts. */
    record HostIsNoParty() implements Refusal {

        @Override
        public String code() {
            return "host-is-no-party";
        }

        @Override
        public String detail() {
            return "A host is a party of the agreement, or a partner it stands for.";
        }
    }

    /** Hosts record what they did themselves. */
    record NotAHost() implements Refusal {

        @Override
        public String code() {
            return "not-a-host";
        }

        @Override
        public String detail() {
            return "Your partner is no host of this case.";
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

    /** Stages follow each other. */
    record BeforeTheLastStage() implements Refusal {

        @Override
        public String code() {
            return "before-the-last-stage";
        }

        @Override
        public String detail() {
            return "The case came to its present stage later than that.";
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
