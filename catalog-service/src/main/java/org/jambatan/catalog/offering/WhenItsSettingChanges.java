package org.jambatan.catalog.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.catalog.equipment.EquipmentChanged;
import org.jambatan.catalog.facility.FacilityChanged;
import org.jambatan.catalog.partner.ProviderChanged;
import org.jambatan.platform.event.Outbox;

/**
 * An offering is suspended with what it needs, and found under the names that its place, instrument and provider have
 * now. All in the transaction of the change.
 */
@ApplicationScoped
class WhenItsSettingChanges {

    private final Offerings offerings;
    private final Settings settings;
    private final Outbox outbox;

    WhenItsSettingChanges(Offerings offerings, Settings settings, Outbox outbox) {
        this.offerings = offerings;
        this.settings = settings;
        this.outbox = outbox;
    }

    void followItsFacility(@Observes FacilityChanged facility) {
        follow(facility.id(), facility.withdrawn());
    }

    void followItsEquipment(@Observes EquipmentChanged equipment) {
        follow(equipment.id(), equipment.withdrawn());
    }

    void followItsProvider(@Observes ProviderChanged provider) {
        makeFindable(offerings.of(provider.id()));
    }

    private void follow(UUID resource, boolean withdrawn) {
        var dependent = offerings.dependingOn(resource);
        if (!withdrawn) {
            makeFindable(dependent);
            return;
        }
        var published = dependent.stream().filter(Offering::isPublished).toList();
        var all = settings.of(published);
        for (var offering : published) {
            var setting = Objects.requireNonNull(all.get(offering.id()));
            outbox.publish(offering.suspend(setting));
            offerings.store(offering, setting);
        }
    }

    private void makeFindable(List<Offering> dependent) {
        var all = settings.of(dependent);
        dependent.forEach(offering -> offerings.makeFindable(offering, Objects.requireNonNull(all.get(offering.id()))));
    }
}
