package org.jambatan.catalog.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jambatan.catalog.opening.OpeningHours;
import org.jambatan.catalog.shape.ShortName;
import org.jambatan.catalog.tariff.TariffLine;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an offering, as its provider writes them. A draft may lack what may be null here; what it then lacks for
 * publication, {@link Completeness} tells.
 */
@Coherent
record DraftOffering(
        @NotNull UUID facilityId,
        @Nullable UUID equipmentId,
        @Nullable @Size(max = 20) List<@NotNull @Valid Use> uses,
        @NotNull OfferingKind kind,
        @NotNull OfferingMode mode,
        @NotNull @Valid @ShortName Translated name,
        @Nullable @Valid Translated description,
        @Nullable @Min(1) @Max(10_000) Integer capacity,
        @Nullable Approval approval,
        @Nullable @Size(max = 50) List<@NotNull @Valid OpeningHours> openingHours,
        @Nullable @Min(5) @Max(1_440) Integer slotMinutes,
        @Nullable @Min(0) @Max(1_440) Integer bufferBeforeMinutes,
        @Nullable @Min(0) @Max(1_440) Integer bufferAfterMinutes,
        @Nullable @Min(0) @Max(525_600) Integer leadTimeMinutes,
        @Nullable @Min(1) @Max(1_095) Integer horizonDays,
        @Nullable @Size(max = 30) List<@NotNull @Valid Requirement> requirements,
        @Nullable @Valid Cancellation cancellation,
        @Nullable @Valid Contact contact,
        @Nullable @Size(max = 100) List<@NotNull @Valid TariffLine> tariff,
        @Nullable @Size(max = 40) List<@NotNull @Valid Question> questions,
        @Nullable @Valid Ordering ordering) {

    private static final int USUAL_HORIZON_DAYS = 365;

    /** Whether something else than the offering itself is occupied by a use. */
    boolean namesResources() {
        return equipmentId != null || !orNone(uses).isEmpty();
    }

    boolean standsForItself() {
        return mode != OfferingMode.ORDER && !namesResources();
    }

    /** What a use occupies: what is named, else the equipment, else the offering itself; an order occupies nothing. */
    List<Use> usesOf(UUID offering) {
        if (mode == OfferingMode.ORDER) {
            return List.of();
        }
        if (!orNone(uses).isEmpty()) {
            return orNone(uses);
        }
        return List.of(new Use(equipmentId == null ? offering : equipmentId, 1));
    }

    List<OpeningHours> hours() {
        return orNone(openingHours);
    }

    List<TariffLine> lines() {
        return orNone(tariff);
    }

    List<Requirement> required() {
        return orNone(requirements);
    }

    int minutesBefore() {
        return orZero(bufferBeforeMinutes);
    }

    int minutesAfter() {
        return orZero(bufferAfterMinutes);
    }

    int minutesAhead() {
        return orZero(leadTimeMinutes);
    }

    int daysAhead() {
        return horizonDays == null ? USUAL_HORIZON_DAYS : horizonDays;
    }

    Cancellation cancelling() {
        return cancellation == null ? Cancellation.UNTIL_THE_START : cancellation;
    }

    /** What is asked of whoever orders; only of orders. */
    @Nullable
    List<Question> asked() {
        return mode == OfferingMode.ORDER
                ? orNone(questions).stream().map(Question::withDefaults).toList()
                : null;
    }

    /** The terms of orders; only of orders. */
    @Nullable
    Ordering ordered() {
        if (mode != OfferingMode.ORDER) {
            return null;
        }
        return (ordering == null ? Ordering.NOTHING_SAID : ordering).withDefaultsFor(kind);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
