package org.jambatan.mou.project;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a project from being opened, changed, checked out or closed. */
enum WhyNotProjected implements Refusal {
    PROGRAMME_UNKNOWN,
    NOT_IN_PROGRAMME,
    OFFERING_UNKNOWN,
    NEED_UNKNOWN,
    ITEM_UNKNOWN,
    ITEM_NOT_OPEN,
    NOTHING_OPEN,
    CHECKOUT_TOO_LARGE,
    CHECKOUT_UNANSWERED,
    ALREADY_DONE,
    IN_THE_FUTURE,
    TOO_MANY;

    @Override
    public String code() {
        return switch (this) {
            case PROGRAMME_UNKNOWN -> "programme-unknown";
            case NOT_IN_PROGRAMME -> "not-in-programme";
            case OFFERING_UNKNOWN -> "offering-unknown";
            case NEED_UNKNOWN -> "need-unknown";
            case ITEM_UNKNOWN -> "item-unknown";
            case ITEM_NOT_OPEN -> "item-not-open";
            case NOTHING_OPEN -> "nothing-open";
            case CHECKOUT_TOO_LARGE -> "checkout-too-large";
            case CHECKOUT_UNANSWERED -> "checkout-unanswered";
            case ALREADY_DONE -> "already-done";
            case IN_THE_FUTURE -> "in-the-future";
            case TOO_MANY -> "too-many";
        };
    }

    @Override
    public String detail() {
        return switch (this) {
            case PROGRAMME_UNKNOWN -> "There is no such programme.";
            case NOT_IN_PROGRAMME -> "Your partner does not take part in this programme.";
            case OFFERING_UNKNOWN -> "There is no such offering, or it has only just been published.";
            case NEED_UNKNOWN -> "There is no such need of your partner's.";
            case ITEM_UNKNOWN -> "The project has no such item.";
            case ITEM_NOT_OPEN -> "It is asked for already, or had.";
            case NOTHING_OPEN -> "The project has no open item to check out.";
            case CHECKOUT_TOO_LARGE ->
                "A checkout takes up to 20 times and 20 orders, with 150,000 letters of text in all.";
            case CHECKOUT_UNANSWERED -> "A checkout of the project still waits for its answers.";
            case ALREADY_DONE -> "It is done already.";
            case IN_THE_FUTURE -> "What is recorded has happened.";
            case TOO_MANY -> "There are as many of these as there may be.";
        };
    }

    /** The news of a publication may be on its way. */
    @Override
    public boolean mayBeLag() {
        return this == OFFERING_UNKNOWN;
    }
}
