package org.jambatan.catalog.equipment;

import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** No equipment of the caller's institution has this id. */
public record EquipmentUnknown(UUID equipment) implements Refusal {

    @Override
    public String code() {
        return "equipment-unknown";
    }

    @Override
    public String detail() {
        return "Your institution has no equipment " + equipment + ".";
    }
}
