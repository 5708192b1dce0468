package org.jambatan.booking.rule;

import org.jambatan.booking.resource.StandingClaim;
import org.jambatan.platform.problem.Refusal;

/** Somebody else's claim stood when it was decided. */
public record SlotTaken(StandingClaim by) implements Refusal {

    @Override
    public String code() {
        return "slot-taken";
    }

    @Override
    public String detail() {
        return "Claim %s takes it from %s to %s."
                .formatted(by.id(), by.span().start(), by.span().end());
    }
}
