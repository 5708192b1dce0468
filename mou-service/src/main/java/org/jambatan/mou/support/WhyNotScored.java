package org.jambatan.mou.support;

import org.jambatan.platform.problem.Refusal;

/** Why a sheet, or a conflict, is not taken. */
sealed interface WhyNotScored extends Refusal {

    record UnknownCriterion(String criterion) implements WhyNotScored {
        @Override
        public String code() {
            return "support-criterion-unknown";
        }

        @Override
        public String detail() {
            return "The programme does not score " + criterion + ".";
        }
    }

    record ScoredTwice(String criterion) implements WhyNotScored {
        @Override
        public String code() {
            return "support-criterion-twice";
        }

        @Override
        public String detail() {
            return criterion + " is scored twice.";
        }
    }

    record Unscored(String criterion) implements WhyNotScored {
        @Override
        public String code() {
            return "support-criterion-unscored";
        }

        @Override
        public String detail() {
            return criterion + " has no score.";
        }
    }

    record NotOnTheCommittee() implements WhyNotScored {
        @Override
        public String code() {
            return "not-on-the-committee";
        }

        @Override
        public String detail() {
            return "The account is not on the programme's committee today.";
        }
    }

    record ConflictStands() implements WhyNotScored {
        @Override
        public String code() {
            return "conflict-stands";
        }

        @Override
        public String detail() {
            return "The account's conflict with this application stands already.";
        }
    }
}
