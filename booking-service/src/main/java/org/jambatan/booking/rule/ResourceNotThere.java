package org.jambatan.booking.rule;

import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** What the offering uses is not its institution's, or has too few units; the news of it may be on its way. */
public record ResourceNotThere(UUID resource) implements Refusal {

    @Override
    public String code() {
        return "not-bookable";
    }

    @Override
    public String detail() {
        return "The resource " + resource + " cannot serve this offering.";
    }

    @Override
    public boolean mayBeLag() {
        return true;
    }
}
