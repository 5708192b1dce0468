package org.jambatan.platform.event;

import org.jambatan.platform.problem.Refusal;

/** A republication would hold up for long what happens now. */
record TooManyEvents(int most) implements Refusal {

    @Override
    public String code() {
        return "too-many-events";
    }

    @Override
    public String detail() {
        return "The range holds more than " + most + " events; send them again in parts.";
    }
}
