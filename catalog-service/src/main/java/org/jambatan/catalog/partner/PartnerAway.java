package org.jambatan.catalog.partner;

import org.jambatan.platform.problem.Refusal;

/** A suspended partner publishes nothing until it is resumed, and one that has left nothing ever. */
record PartnerAway(boolean forGood) implements Refusal {

    @Override
    public String code() {
        return forGood ? "partner-left" : "partner-suspended";
    }

    @Override
    public String detail() {
        return forGood
                ? "Your institution has left the platform."
                : "Your institution is suspended; what it has published comes back when that ends.";
    }

    @Override
    public boolean mayBeLag() {
        return !forGood;
    }
}
