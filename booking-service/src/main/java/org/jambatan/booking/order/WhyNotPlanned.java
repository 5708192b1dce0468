package org.jambatan.booking.order;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a milestone from being planned or reached. */
final class WhyNotPlanned {

    private WhyNotPlanned() {}

    /** Steps that small are nobody's news. */
    record TooManyMilestones(int most) implements Refusal {

        @Override
        public String code() {
            return "too-many";
        }

        @Override
        public String detail() {
            return "An order has at most " + most + " milestones.";
        }
    }

    /** Once is enough. */
    record MilestoneReached(int number) implements Refusal {

        @Override
        public String code() {
            return "milestone-reached";
        }

        @Override
        public String detail() {
            return "Milestone " + number + " has been reached.";
        }
    }
}
