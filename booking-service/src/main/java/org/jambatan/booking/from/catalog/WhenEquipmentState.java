package org.jambatan.booking.from.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jambatan.booking.resource.Resources;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenEquipmentState implements EventListener {

    private final Resources resources;

    WhenEquipmentState(Resources resources) {
        this.resources = resources;
    }

    record Equipment(UUID id, UUID partnerId, UUID facilityId, int units) {}

    @Override
    public String topic() {
        return "jambatan.catalog.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("equipment.state");
    }

    @Override
    public void on(IncomingEvent event) {
        var equipment = event.dataAs(Equipment.class);
        resources.describe(
                equipment.id(), equipment.partnerId(), equipment.facilityId(), equipment.units(), event.version());
    }
}
