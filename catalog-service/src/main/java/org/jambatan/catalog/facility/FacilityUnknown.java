package org.jambatan.catalog.facility;

import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** No facility of the caller's institution has this id. */
public record FacilityUnknown(UUID facility) implements Refusal {

    @Override
    public String code() {
        return "facility-unknown";
    }

    @Override
    public String detail() {
        return "Your institution has no facility " + facility + ".";
    }
}
