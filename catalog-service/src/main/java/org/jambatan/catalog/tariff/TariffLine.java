package org.jambatan.catalog.tariff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A price for one category and one unit; both days of its validity belong to it, and without them it has no end. */
public record TariffLine(
        @NotNull Category category,

        @NotNull
        @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "must be a lower-case word such as hour, day or sample")
        String unit,

        @NotNull @Valid Money price,
        @Nullable @Valid Money minimum,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** The two units that time on something is counted in. */
    public boolean pricesTime() {
        return unit.equals("hour") || unit.equals("day");
    }

    boolean endsBeforeItBegins() {
        return validFrom != null && validUntil != null && validUntil.isBefore(validFrom);
    }

    boolean mixesCurrencies() {
        return minimum != null && !Objects.equals(minimum.currency(), price.currency());
    }

    /** Whether some day has two prices. */
    boolean clashesWith(TariffLine other) {
        return category == other.category
                && unit.equals(other.unit)
                && startsBy(other.validUntil)
                && other.startsBy(validUntil);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return day == null || validFrom == null || !validFrom.isAfter(day);
    }
}
