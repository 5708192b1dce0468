package org.jambatan.mou.partner;

import java.util.Optional;
import org.jambatan.platform.problem.Refusal;

/** Whoever is suspended, or has left, begins nothing and is brought together with nobody. */
public record PartnerAway(PartnerCard partner) implements Refusal {

    public static Optional<Refusal> refusalOf(PartnerCard partner) {
        return partner.status().isAway() ? Optional.of(new PartnerAway(partner)) : Optional.empty();
    }

    @Override
    public String code() {
        return partner.status() == PartnerStatus.LEFT ? "partner-left" : "partner-suspended";
    }

    @Override
    public String detail() {
        var name = partner.name().any();
        return partner.status() == PartnerStatus.LEFT
                ? name + " has left the platform."
                : name + " is suspended; what it shares, books and applies for rests until that ends.";
    }
}
