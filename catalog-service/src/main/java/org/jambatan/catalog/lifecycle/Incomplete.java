package org.jambatan.catalog.lifecycle;

import org.jambatan.platform.problem.Refusal;

/** A part that publication needs is missing. */
public record Incomplete(String part, String why) implements Refusal {

    @Override
    public String code() {
        return "incomplete";
    }

    @Override
    public String detail() {
        return part + ": " + why;
    }
}
