package org.jambatan.platform.event;

import org.jambatan.platform.problem.Refusal;

/** More than one answer can wait for. */
record TooManyDeadLetters(int most) implements Refusal {

    @Override
    public String code() {
        return "too-many-dead-letters";
    }

    @Override
    public String detail() {
        return "The range holds more than " + most + " open dead letters; replay them in parts.";
    }
}
