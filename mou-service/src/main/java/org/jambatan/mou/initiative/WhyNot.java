package org.jambatan.mou.initiative;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a step of an initiative from being taken. */
final class WhyNot {

    private WhyNot() {}

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
            return "An agreement that has ended takes no new initiatives.";
        }
    }

    /** Owners stand on the sides of the agreement. */
    record OwnerIsNoParty() implements Refusal {

        @Override
        public String code() {
            return "owner-is-no-party";
        }

        @Override
        public String detail() {
            return "An owner belongs to a party of the agreement, or to a partner it stands for.";
        }
    }

    /** Sides are those of the agreement. */
    record SideIsNoParty() implements Refusal {

        @Override
        public String code() {
            return "side-is-no-party";
        }

        @Override
        public String detail() {
            return "A KPI's side is a party of the agreement, or a partner it stands for.";
        }
    }

    /** Delegations come from the sides of the agreement. */
    record DelegationOfNoParty() implements Refusal {

        @Override
        public String code() {
            return "delegation-of-no-party";
        }

        @Override
        public String detail() {
            return "A delegation comes from a party of the agreement, or from a partner it stands for.";
        }
    }

    /** Two sides make an initiative. */
    record OwnProposal() implements Refusal {

        @Override
        public String code() {
            return "own-proposal";
        }

        @Override
        public String detail() {
            return "The other side takes up what yours proposed.";
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

    /** Once is enough. */
    record AlreadyDone() implements Refusal {

        @Override
        public String code() {
            return "already-done";
        }

        @Override
        public String detail() {
            return "The milestone is reached already.";
        }
    }

    /** There is nothing to take back. */
    record NotDone() implements Refusal {

        @Override
        public String code() {
            return "not-done";
        }

        @Override
        public String detail() {
            return "The milestone is not reached yet.";
        }
    }

    /** Once is enough. */
    record AlreadyHeld() implements Refusal {

        @Override
        public String code() {
            return "already-held";
        }

        @Override
        public String detail() {
            return "The activity is recorded as held already.";
        }
    }

    /** What can be counted is counted. */
    record Derived() implements Refusal {

        @Override
        public String code() {
            return "derived";
        }

        @Override
        public String detail() {
            return "This KPI is counted here; its values are not typed in.";
        }
    }

    /** A KPI is about its period. */
    record OutsidePeriod() implements Refusal {

        @Override
        public String code() {
            return "outside-period";
        }

        @Override
        public String detail() {
            return "The day lies outside the KPI's period.";
        }
    }

    /** Four eyes. */
    record OwnValue() implements Refusal {

        @Override
        public String code() {
            return "own-value";
        }

        @Override
        public String detail() {
            return "A value is approved by another partner than the one that recorded it.";
        }
    }

    /** Once is enough. */
    record AlreadyApproved() implements Refusal {

        @Override
        public String code() {
            return "already-approved";
        }

        @Override
        public String detail() {
            return "The value is approved already.";
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
