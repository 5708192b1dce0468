package org.jambatan.catalog.offering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jambatan.catalog.equipment.EquipmentDirectory;
import org.jambatan.catalog.equipment.EquipmentFacts;
import org.jambatan.catalog.equipment.EquipmentNotPublished;
import org.jambatan.catalog.equipment.EquipmentUnknown;
import org.jambatan.catalog.facility.FacilityDirectory;
import org.jambatan.catalog.facility.FacilityFacts;
import org.jambatan.catalog.facility.FacilityNotPublished;
import org.jambatan.catalog.facility.FacilityUnknown;
import org.jambatan.catalog.partner.Providers;
import org.jambatan.platform.problem.Refusal;

/**
 * What must be true of what an offering names, all of it at once. Every question holds the places and then the
 * instruments as they are, so that none is taken down while the offering is being published.
 */
@ApplicationScoped
class OfferingRules {

    private final FacilityDirectory facilities;
    private final EquipmentDirectory equipment;
    private final Providers providers;

    OfferingRules(FacilityDirectory facilities, EquipmentDirectory equipment, Providers providers) {
        this.facilities = facilities;
        this.equipment = equipment;
        this.providers = providers;
    }

    /** A draft may name what is itself only a draft. */
    List<Refusal> refusalsOfDraft(UUID partner, DraftOffering terms) {
        return new Question(partner, terms, false).answer();
    }

    List<Refusal> refusalsOfPublication(Offering offering) {
        return refusalsOfPublication(offering.partnerId(), offering.terms());
    }

    /** A published offering is revised by the rules of publication. */
    List<Refusal> refusalsOfRevision(Offering offering, DraftOffering terms) {
        return offering.isPublished()
                ? refusalsOfPublication(offering.partnerId(), terms)
                : refusalsOfDraft(offering.partnerId(), terms);
    }

    private List<Refusal> refusalsOfPublication(UUID partner, DraftOffering terms) {
        var refusals = new ArrayList<>(providers.refusalsOf(partner));
        refusals.addAll(new Question(partner, terms, true).answer());
        refusals.addAll(Completeness.of(terms).missing());
        return List.copyOf(refusals);
    }

    /** One look at everything the terms name. */
    private final class Question {

        private final UUID partner;
        private final DraftOffering terms;
        private final boolean mustBePublished;
        private final List<Refusal> refusals = new ArrayList<>();

        Question(UUID partner, DraftOffering terms, boolean mustBePublished) {
            this.partner = partner;
            this.terms = terms;
            this.mustBePublished = mustBePublished;
        }

        List<Refusal> answer() {
            facilities
                    .held(partner, terms.facilityId())
                    .ifPresentOrElse(this::check, () -> refusals.add(new FacilityUnknown(terms.facilityId())));
            var named = terms.equipmentId();
            if (named != null) {
                equipment
                        .held(partner, named)
                        .ifPresentOrElse(this::checkNamed, () -> refusals.add(new EquipmentUnknown(named)));
            }
            // In the order of ids, as everybody locks them.
            DraftOffering.orNone(terms.uses()).stream()
                    .sorted(Comparator.comparing(Use::resourceId))
                    .forEach(this::checkUse);
            return refusals.stream().distinct().toList();
        }

        private void check(FacilityFacts facility) {
            if (mustBePublished && !facility.published()) {
                refusals.add(new FacilityNotPublished(facility.id()));
            }
        }

        private void check(EquipmentFacts instrument) {
            if (mustBePublished && !instrument.published()) {
                refusals.add(new EquipmentNotPublished(instrument.id()));
            }
        }

        private void checkNamed(EquipmentFacts instrument) {
            check(instrument);
            if (!instrument.facilityId().equals(terms.facilityId())) {
                refusals.add(new EquipmentElsewhere(instrument.id(), instrument.facilityId()));
            }
        }

        private void checkUse(Use use) {
            var place = facilities.held(partner, use.resourceId());
            var instrument = equipment.held(partner, use.resourceId());
            place.ifPresent(this::check);
            instrument.ifPresent(this::check);
            place.map(FacilityFacts::units)
                    .or(() -> instrument.map(EquipmentFacts::units))
                    .ifPresentOrElse(
                            units -> {
                                if (use.units() > units) {
                                    refusals.add(new TooFewUnits(use.resourceId(), use.units(), units));
                                }
                            },
                            () -> refusals.add(new ResourceUnknown(use.resourceId())));
        }
    }
}
