package org.jambatan.catalog.equipment;

import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** What needs an instrument is published after it. */
public record EquipmentNotPublished(UUID equipment) implements Refusal {

    @Override
    public String code() {
        return "equipment-not-published";
    }

    @Override
    public String detail() {
        return "The equipment " + equipment + " is not published.";
    }
}
