package org.jambatan.catalog.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.catalog.facility.FacilityDirectory;
import org.jambatan.catalog.facility.FacilityNotPublished;
import org.jambatan.catalog.facility.FacilityUnknown;
import org.jambatan.catalog.partner.Providers;
import org.jambatan.platform.problem.Refusal;

/** What must be true of an instrument's surroundings; every question holds its facility as it is. */
@ApplicationScoped
class EquipmentRules {

    private final FacilityDirectory facilities;
    private final Providers providers;

    EquipmentRules(FacilityDirectory facilities, Providers providers) {
        this.facilities = facilities;
        this.providers = providers;
    }

    List<Refusal> refusalsOfDraft(UUID partner, DraftEquipment details) {
        return facilities.held(partner, details.facilityId()).isPresent()
                ? List.of()
                : List.of(new FacilityUnknown(details.facilityId()));
    }

    List<Refusal> refusalsOfPublication(UUID partner, DraftEquipment details) {
        var refusals = new ArrayList<>(providers.refusalsOf(partner));
        facilities
                .held(partner, details.facilityId())
                .ifPresentOrElse(
                        facility -> {
                            if (!facility.published()) {
                                refusals.add(new FacilityNotPublished(facility.id()));
                            }
                        },
                        () -> refusals.add(new FacilityUnknown(details.facilityId())));
        return List.copyOf(refusals);
    }

    /** A published instrument is revised by the rules of publication. */
    List<Refusal> refusalsOfRevision(Equipment equipment, DraftEquipment details) {
        return equipment.isPublished()
                ? refusalsOfPublication(equipment.partnerId(), details)
                : refusalsOfDraft(equipment.partnerId(), details);
    }
}
