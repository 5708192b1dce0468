package org.jambatan.mou.award;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep an award from being decided, results from being released, or a winner from being followed up. */
enum WhyNotAwarded implements Refusal {
    ROUNDS_NOT_OVER,
    NO_SUCH_PRIZE,
    NO_PLACE_LEFT,
    NOT_ADVANCED,
    OTHER_TRACK,
    AWARDED_ALREADY,
    AGAINST_THE_RANKING,
    NAME_REQUIRED,
    NO_AWARDS,
    NOT_A_WINNER,
    TARGET_REQUIRED,
    NOT_FOR_INCUBATION;

    @Override
    public String code() {
        return switch (this) {
            case ROUNDS_NOT_OVER -> "rounds-not-over";
            case NO_SUCH_PRIZE -> "no-such-prize";
            case NO_PLACE_LEFT -> "no-place-left";
            case NOT_ADVANCED -> "not-advanced";
            case OTHER_TRACK -> "other-track";
            case AWARDED_ALREADY -> "awarded-already";
            case AGAINST_THE_RANKING -> "against-the-ranking";
            case NAME_REQUIRED -> "award-name-required";
            case NO_AWARDS -> "no-awards";
            case NOT_A_WINNER -> "not-a-winner";
            case TARGET_REQUIRED -> "target-required";
            case NOT_FOR_INCUBATION -> "not-for-incubation";
        };
    }

    @Override
    public String detail() {
        return switch (this) {
            case ROUNDS_NOT_OVER -> "Not every round has advanced.";
            case NO_SUCH_PRIZE -> "The competition has no such prize.";
            case NO_PLACE_LEFT -> "All places of this prize are taken.";
            case NOT_ADVANCED -> "The entry did not advance from the last round, or was withdrawn.";
            case OTHER_TRACK -> "The entry is of another track.";
            case AWARDED_ALREADY -> "The entry has a medal of this competition already.";
            case AGAINST_THE_RANKING -> "An entry that ranks better would get less.";
            case NAME_REQUIRED -> "A special award says for what it is given.";
            case NO_AWARDS -> "No award has been decided.";
            case NOT_A_WINNER -> "Only an entry with an award is followed up.";
            case TARGET_REQUIRED -> "Say what came of it: the id of the project, agreement, booking or partner.";
            case NOT_FOR_INCUBATION -> "The follow-up is for something else than incubation.";
        };
    }

    /** The same fact about one of several. */
    Refusal of(Object which) {
        return new About(this, which.toString());
    }

    private record About(WhyNotAwarded why, String which) implements Refusal {

        @Override
        public String code() {
            return why.code();
        }

        @Override
        public String detail() {
            return which + ": " + why.detail();
        }
    }
}
