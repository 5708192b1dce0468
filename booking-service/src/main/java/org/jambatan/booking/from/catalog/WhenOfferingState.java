package org.jambatan.booking.from.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.Offerings;
import org.jambatan.booking.resource.Resources;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenOfferingState implements EventListener {

    private final Offerings offerings;
    private final Resources resources;

    WhenOfferingState(Offerings offerings, Resources resources) {
        this.offerings = offerings;
        this.resources = resources;
    }

    @Override
    public String topic() {
        return "jambatan.catalog.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("offering.state");
    }

    @Override
    public void on(IncomingEvent event) {
        var offering = event.dataAs(Offering.class);
        offerings.hear(offering, event.version());
        offering.uses().forEach(use -> resources.name(use.resourceId(), offering.partnerId()));
        if (offering.ownResource()) {
            var units = offering.capacity() == null ? 1 : offering.capacity();
            resources.describe(offering.id(), offering.partnerId(), offering.facilityId(), units, event.version());
        }
    }
}
