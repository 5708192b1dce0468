package org.jambatan.catalog.offering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.catalog.equipment.EquipmentDirectory;
import org.jambatan.catalog.facility.FacilityDirectory;
import org.jambatan.catalog.partner.Providers;
import org.jambatan.platform.problem.Answer;

/** Looks up the settings of offerings, a whole page in three queries. */
@ApplicationScoped
class Settings {

    private final Providers providers;
    private final FacilityDirectory facilities;
    private final EquipmentDirectory equipment;

    Settings(Providers providers, FacilityDirectory facilities, EquipmentDirectory equipment) {
        this.providers = providers;
        this.facilities = facilities;
        this.equipment = equipment;
    }

    Setting of(Offering offering) {
        return Optional.ofNullable(of(List.of(offering)).get(offering.id())).orElseThrow(Answer::notFound);
    }

    Map<UUID, Setting> of(Collection<Offering> offerings) {
        var owners = providers.byId(
                offerings.stream().map(Offering::partnerId).distinct().toList());
        var places = facilities.anyonesById(offerings.stream()
                .map(offering -> offering.terms().facilityId())
                .distinct()
                .toList());
        var instruments = equipment.anyonesById(offerings.stream()
                .map(offering -> offering.terms().equipmentId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return offerings.stream()
                .collect(Collectors.toMap(
                        Offering::id,
                        offering -> new Setting(
                                Optional.ofNullable(owners.get(offering.partnerId())),
                                Objects.requireNonNull(
                                        places.get(offering.terms().facilityId())),
                                Optional.ofNullable(offering.terms().equipmentId())
                                        .map(instruments::get))));
    }
}
