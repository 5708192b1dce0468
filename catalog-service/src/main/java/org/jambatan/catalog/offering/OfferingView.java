package org.jambatan.catalog.offering;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.catalog.equipment.EquipmentFacts;
import org.jambatan.catalog.lifecycle.Status;
import org.jambatan.catalog.lifecycle.Viewer;
import org.jambatan.catalog.opening.OpeningHours;
import org.jambatan.catalog.partner.Provider;
import org.jambatan.catalog.tariff.TariffLine;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An offering as the API answers it, with what surrounds it by name and every default filled in. */
record OfferingView(
        UUID id,
        UUID partnerId,
        @Nullable Translated providerName,
        @Nullable String providerCountry,
        UUID facilityId,
        Translated facilityName,
        String timeZone,
        @Nullable UUID equipmentId,
        @Nullable Translated equipmentName,
        Translated name,
        @Nullable Translated description,
        OfferingKind kind,
        OfferingMode mode,
        List<Use> uses,
        @Nullable Integer capacity,
        boolean ownResource,
        @Nullable Approval approval,
        List<OpeningHours> openingHours,
        @Nullable Integer slotMinutes,
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        int leadTimeMinutes,
        int horizonDays,
        List<Requirement> requirements,
        Cancellation cancellation,
        @Nullable Contact contact,
        List<TariffLine> tariff,

        @Schema(description = "What whoever orders is asked; only where the mode is ORDER.") @Nullable
        List<Question> questions,

        @Schema(description = "On what terms work is done to a quote; only where the mode is ORDER.") @Nullable
        Ordering ordering,

        Status status,

        @Schema(
                description =
                        "Why it reads as SUSPENDED though you have not suspended it: `partner-suspended` or `partner-left`.")
        @Nullable
        String reason,

        int completeness,
        long offeringVersion,
        long version,
        List<String> actions)
        implements Versioned {

    static OfferingView of(Offering offering, Setting setting, Viewer viewer) {
        var terms = offering.terms();
        return new OfferingView(
                offering.id(),
                offering.partnerId(),
                setting.provider().map(Provider::name).orElse(null),
                setting.provider().map(Provider::country).orElse(null),
                terms.facilityId(),
                setting.facility().name(),
                setting.facility().timeZone(),
                terms.equipmentId(),
                setting.equipment().map(EquipmentFacts::name).orElse(null),
                terms.name(),
                terms.description(),
                terms.kind(),
                terms.mode(),
                terms.usesOf(offering.id()),
                terms.capacity(),
                terms.standsForItself(),
                terms.approval(),
                terms.hours(),
                terms.slotMinutes(),
                terms.minutesBefore(),
                terms.minutesAfter(),
                terms.minutesAhead(),
                terms.daysAhead(),
                terms.required(),
                terms.cancelling(),
                terms.contact(),
                terms.lines(),
                terms.asked(),
                terms.ordered(),
                offering.statusFor(viewer),
                offering.suspendedBecause(viewer),
                offering.completeness().percent(),
                offering.offeringVersion(),
                offering.version(),
                offering.actionsFor(viewer));
    }
}
