package org.jambatan.mou.competition;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a competition from being planned or taken a step on. */
enum WhyNotRun implements Refusal {
    NOT_AN_ORGANISER,
    ORGANISER_UNKNOWN,
    NO_CONFIRMED_ORGANISER,
    CALL_IS_OVER,
    FIXED_ONCE_OPEN,
    DEADLINE_BROUGHT_FORWARD,
    EARLY_CLOSE_NEEDS_A_REASON,
    COMPETITION_CLOSED_TO_CHANGES;

    @Override
    public String code() {
        return switch (this) {
            case NOT_AN_ORGANISER -> "not-an-organiser";
            case ORGANISER_UNKNOWN -> "organiser-unknown";
            case NO_CONFIRMED_ORGANISER -> "no-confirmed-organiser";
            case CALL_IS_OVER -> "call-is-over";
            case FIXED_ONCE_OPEN -> "fixed-once-open";
            case DEADLINE_BROUGHT_FORWARD -> "deadline-brought-forward";
            case EARLY_CLOSE_NEEDS_A_REASON -> "early-close-needs-a-reason";
            case COMPETITION_CLOSED_TO_CHANGES -> "call-has-closed";
        };
    }

    @Override
    public String detail() {
        return switch (this) {
            case NOT_AN_ORGANISER -> "Your own partner must be among the organisers.";
            case ORGANISER_UNKNOWN -> "An organiser is no partner here.";
            case NO_CONFIRMED_ORGANISER -> "At least one organiser must be a confirmed partner before the call opens.";
            case CALL_IS_OVER -> "The close of the call has passed already.";
            case FIXED_ONCE_OPEN -> "Organisers, tracks and the opening stand once the call is open.";
            case DEADLINE_BROUGHT_FORWARD -> "An open call may be extended; to end it early, close it with a reason.";
            case EARLY_CLOSE_NEEDS_A_REASON -> "The call closes later; to close it now, say why.";
            case COMPETITION_CLOSED_TO_CHANGES -> "The call has closed, and its dates stand.";
        };
    }
}
