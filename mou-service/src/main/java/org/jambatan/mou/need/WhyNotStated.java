package org.jambatan.mou.need;

import org.jambatan.platform.problem.Refusal;

/** Why a need is not stated or edited so. */
sealed interface WhyNotStated extends Refusal {

    /** It may be closed and not the caller's to see. */
    record ProgrammeUnknown() implements WhyNotStated {

        @Override
        public String code() {
            return "programme-unknown";
        }

        @Override
        public String detail() {
            return "There is no such programme.";
        }
    }

    /** Whoever takes part goes on; a newcomer comes too late. */
    record ProgrammeClosed() implements WhyNotStated {

        @Override
        public String code() {
            return "programme-closed";
        }

        @Override
        public String detail() {
            return "The programme is closed to newcomers.";
        }
    }

    /** Prospects are heard by any open programme, confirmed partners by their own. */
    record NotInProgramme() implements WhyNotStated {

        @Override
        public String code() {
            return "not-in-programme";
        }

        @Override
        public String detail() {
            return "Your partner does not take part in this programme.";
        }
    }

    /** Nothing is needed by a day that is over. */
    record InThePast() implements WhyNotStated {

        @Override
        public String code() {
            return "in-the-past";
        }

        @Override
        public String detail() {
            return "The day by which it is needed is over.";
        }
    }
}
