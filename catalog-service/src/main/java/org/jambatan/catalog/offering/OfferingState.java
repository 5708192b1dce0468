package org.jambatan.catalog.offering;

import java.util.List;
import java.util.UUID;
import org.jambatan.catalog.lifecycle.Status;
import org.jambatan.catalog.opening.OpeningHours;
import org.jambatan.catalog.partner.Provider;
import org.jambatan.catalog.tariff.TariffLine;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What the events tell of an offering: its whole terms with every default filled in, but no named contact. */
record OfferingState(
        UUID id,
        UUID partnerId,
        @Nullable Translated providerName,
        @Nullable String providerCountry,
        UUID facilityId,
        Translated facilityName,
        @Nullable UUID equipmentId,
        Translated name,
        OfferingKind kind,
        OfferingMode mode,
        List<Use> uses,
        @Nullable Integer capacity,
        boolean ownResource,
        @Nullable Approval approval,
        String timeZone,
        List<OpeningHours> openingHours,
        @Nullable Integer slotMinutes,
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        int leadTimeMinutes,
        int horizonDays,
        List<Requirement> requirements,
        Cancellation cancellation,
        List<TariffLine> tariff,
        @Nullable List<Question> questions,
        @Nullable Ordering ordering,
        Status status,
        long offeringVersion,
        List<UUID> partners) {

    static OfferingState of(Offering offering, Setting setting) {
        var terms = offering.terms();
        return new OfferingState(
                offering.id(),
                offering.partnerId(),
                setting.provider().map(Provider::name).orElse(null),
                setting.provider().map(Provider::country).orElse(null),
                terms.facilityId(),
                setting.facility().name(),
                terms.equipmentId(),
                terms.name(),
                terms.kind(),
                terms.mode(),
                terms.usesOf(offering.id()),
                terms.capacity(),
                terms.standsForItself(),
                terms.approval(),
                setting.facility().timeZone(),
                terms.hours(),
                terms.slotMinutes(),
                terms.minutesBefore(),
                terms.minutesAfter(),
                terms.minutesAhead(),
                terms.daysAhead(),
                terms.required(),
                terms.cancelling(),
                terms.lines(),
                terms.asked(),
                terms.ordered(),
                offering.status(),
                offering.offeringVersion(),
                List.of(offering.partnerId()));
    }
}
