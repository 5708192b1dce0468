package org.jambatan.catalog.offering;

import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** More units would be used at once than there are. */
record TooFewUnits(UUID resource, int wanted, int there) implements Refusal {

    @Override
    public String code() {
        return "too-few-units";
    }

    @Override
    public String detail() {
        return "The offering uses " + wanted + " units of " + resource + ", which has " + there + ".";
    }
}
