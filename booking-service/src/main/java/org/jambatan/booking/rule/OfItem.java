package org.jambatan.booking.rule;

import org.jambatan.platform.problem.Refusal;

/** A refusal that says which item of several it is about. */
public record OfItem(int number, Refusal refusal) implements Refusal {

    @Override
    public String code() {
        return refusal.code();
    }

    @Override
    public String detail() {
        return "Item " + number + ": " + refusal.detail();
    }

    @Override
    public boolean overridable() {
        return refusal.overridable();
    }

    @Override
    public boolean mayBeLag() {
        return refusal.mayBeLag();
    }
}
