package org.jambatan.catalog.facility;

import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** What stands in a facility is published after it. */
public record FacilityNotPublished(UUID facility) implements Refusal {

    @Override
    public String code() {
        return "facility-not-published";
    }

    @Override
    public String detail() {
        return "The facility " + facility + " is not published.";
    }
}
