package org.jambatan.catalog.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.jambatan.catalog.facility.FacilityChanged;
import org.jambatan.platform.event.Outbox;

/** Nothing stays published in a place that is not: its equipment is suspended with it. */
@ApplicationScoped
class WhenItsFacilityChanges {

    private final EquipmentList equipment;
    private final Outbox outbox;
    private final Event<EquipmentChanged> changes;

    WhenItsFacilityChanges(EquipmentList equipment, Outbox outbox, Event<EquipmentChanged> changes) {
        this.equipment = equipment;
        this.outbox = outbox;
        this.changes = changes;
    }

    void suspendWhatStandsInIt(@Observes FacilityChanged facility) {
        if (!facility.withdrawn()) {
            return;
        }
        for (var instrument : equipment.publishedIn(facility.id())) {
            outbox.publish(instrument.suspend());
            equipment.flush();
            changes.fire(new EquipmentChanged(instrument.id(), true));
        }
    }
}
