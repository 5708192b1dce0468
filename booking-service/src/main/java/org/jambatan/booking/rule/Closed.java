package org.jambatan.booking.rule;

import org.jambatan.booking.resource.StandingClaim;
import org.jambatan.platform.problem.Refusal;

/** The provider has closed it for that time. */
public record Closed(StandingClaim by) implements Refusal {

    @Override
    public String code() {
        return "closed";
    }

    @Override
    public String detail() {
        return "It is closed from %s to %s."
                .formatted(by.span().start(), by.span().end());
    }
}
