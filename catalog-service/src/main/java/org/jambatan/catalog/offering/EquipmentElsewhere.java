package org.jambatan.catalog.offering;

import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** An instrument is used where it stands. */
record EquipmentElsewhere(UUID equipment, UUID standsIn) implements Refusal {

    @Override
    public String code() {
        return "equipment-elsewhere";
    }

    @Override
    public String detail() {
        return "The equipment " + equipment + " stands in the facility " + standsIn + ".";
    }
}
