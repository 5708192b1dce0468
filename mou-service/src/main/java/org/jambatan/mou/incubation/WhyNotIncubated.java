package org.jambatan.mou.incubation;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a project from being admitted or going on. */
final class WhyNotIncubated {

    private WhyNotIncubated() {}

    /** A park incubates for others. */
    record OwnerIsThePark() implements Refusal {

        @Override
        public String code() {
            return "owner-is-the-park";
        }

        @Override
        public String detail() {
            return "A park incubates projects of others; it is no owner of one.";
        }
    }

    /** Somebody answers for it. */
    record NobodyOwnsIt() implements Refusal {

        @Override
        public String code() {
            return "nobody-owns-it";
        }

        @Override
        public String detail() {
            return "A project belongs to a partner, or to the accounts of a team.";
        }
    }

    /** One project of one result or entry. */
    record AdmittedAlready() implements Refusal {

        @Override
        public String code() {
            return "admitted-already";
        }

        @Override
        public String detail() {
            return "This result or entry is an incubated project already.";
        }
    }

    /** Each side speaks for itself. */
    record NotYourStage(IncubationStage stage) implements Refusal {

        @Override
        public String code() {
            return "not-your-stage";
        }

        @Override
        public String detail() {
            return stage == IncubationStage.WITHDRAWN
                    ? "A project is withdrawn by its owners."
                    : "The park records that a project is " + stage + ".";
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
            return "The project came to its present stage later than that.";
        }
    }

    /** Nothing came of it before it was there. */
    record BeforeItWasAdmitted() implements Refusal {

        @Override
        public String code() {
            return "before-it-was-admitted";
        }

        @Override
        public String detail() {
            return "The project was admitted later than that.";
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
