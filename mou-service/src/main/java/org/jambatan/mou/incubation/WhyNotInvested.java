package org.jambatan.mou.incubation;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep an interest from being expressed or going on, and a letter from being about a project. */
final class WhyNotInvested {

    private WhyNotInvested() {}

    /** One way to money at a time. */
    record InterestOpenAlready() implements Refusal {

        @Override
        public String code() {
            return "interest-open-already";
        }

        @Override
        public String detail() {
            return "Your partner has an interest in this project that is still open.";
        }
    }

    /** Steps follow each other. */
    record BeforeTheLastStep() implements Refusal {

        @Override
        public String code() {
            return "before-the-last-step";
        }

        @Override
        public String detail() {
            return "The interest came to its present step later than that.";
        }
    }

    /** What is not the caller's to see is as good as none. */
    record ProjectUnknown() implements Refusal {

        @Override
        public String code() {
            return "project-unknown";
        }

        @Override
        public String detail() {
            return "There is no such incubated project, or it is not yours to see.";
        }
    }

    /** Owners say who invests. */
    record InvestorNotNamed() implements Refusal {

        @Override
        public String code() {
            return "investor-not-named";
        }

        @Override
        public String detail() {
            return "The owners have not named this investor a reader of the project.";
        }
    }

    /** Nobody signs for somebody else's project. */
    record NotTheProjectsOwner() implements Refusal {

        @Override
        public String code() {
            return "not-the-projects-owner";
        }

        @Override
        public String detail() {
            return "The project owners of the letter are not those of the project; one that a team owns has its park.";
        }
    }

    /** The pipeline begins with an interest. */
    record NoInterestExpressed() implements Refusal {

        @Override
        public String code() {
            return "no-interest-expressed";
        }

        @Override
        public String detail() {
            return "The investor has expressed no interest in the project that is still open.";
        }
    }
}
