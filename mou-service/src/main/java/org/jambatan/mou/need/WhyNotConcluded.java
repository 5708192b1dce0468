package org.jambatan.mou.need;

import org.jambatan.platform.problem.Refusal;

/** Why something is not what came of a need. */
sealed interface WhyNotConcluded extends Refusal {

    /** Another partner's is as good as none. */
    record BookingUnknown() implements WhyNotConcluded {

        @Override
        public String code() {
            return "booking-unknown";
        }

        @Override
        public String detail() {
            return "There is no such booking of the partner whose need it is, or it was only just made.";
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }

    /** Another partner's is as good as none. */
    record OrderUnknown() implements WhyNotConcluded {

        @Override
        public String code() {
            return "order-unknown";
        }

        @Override
        public String detail() {
            return "There is no such order of the partner whose need it is, or it was only just made.";
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }

    /** Another partner's is as good as none. */
    record AgreementUnknown() implements WhyNotConcluded {

        @Override
        public String code() {
            return "agreement-unknown";
        }

        @Override
        public String detail() {
            return "There is no such agreement that the partner whose need it is is a side of.";
        }
    }

    /** An initiative of another agreement is as good as none. */
    record InitiativeUnknown() implements WhyNotConcluded {

        @Override
        public String code() {
            return "initiative-unknown";
        }

        @Override
        public String detail() {
            return "There is no such initiative under this agreement.";
        }
    }
}
