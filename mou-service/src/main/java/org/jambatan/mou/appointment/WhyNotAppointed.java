package org.jambatan.mou.appointment;

import org.jambatan.platform.problem.Refusal;

/** Why somebody can't be appointed. */
sealed interface WhyNotAppointed extends Refusal {

    record CapacityUnknownHere(Capacity as) implements WhyNotAppointed {
        @Override
        public String code() {
            return "capacity-unknown-here";
        }

        @Override
        public String detail() {
            return "Nobody can be appointed on this as " + as + ".";
        }
    }

    record AccountUnknown() implements WhyNotAppointed {
        @Override
        public String code() {
            return "account-unknown";
        }

        @Override
        public String detail() {
            return "There is no account with this id.";
        }
    }

    record AppointedAlready() implements WhyNotAppointed {
        @Override
        public String code() {
            return "appointed-already";
        }

        @Override
        public String detail() {
            return "The account is appointed as this on some of these days already.";
        }
    }
}
