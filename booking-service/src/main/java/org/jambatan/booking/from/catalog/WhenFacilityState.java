package org.jambatan.booking.from.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jambatan.booking.resource.Resources;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenFacilityState implements EventListener {

    private final Resources resources;

    WhenFacilityState(Resources resources) {
        this.resources = resources;
    }

    record Facility(UUID id, UUID partnerId, int units) {}

    @Override
    public String topic() {
        return "jambatan.catalog.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("facility.state");
    }

    @Override
    public void on(IncomingEvent event) {
        var facility = event.dataAs(Facility.class);
        resources.describe(facility.id(), facility.partnerId(), facility.id(), facility.units(), event.version());
    }
}
