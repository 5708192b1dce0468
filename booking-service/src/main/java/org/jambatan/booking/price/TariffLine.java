package org.jambatan.booking.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A price for one category of customers and one unit, on its days of validity, both inclusive. */
public record TariffLine(
        CustomerCategory category,
        String unit,
        Money price,
        @Nullable Money minimum,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static final String HOUR = "hour";
    static final String DAY = "day";

    boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** {@code hour} is pro rata to the minute; {@code day} is each calendar day begun. */
    Money costOf(Stay stay) {
        var cost = unit.equals(DAY)
                ? price.amount().multiply(BigDecimal.valueOf(stay.daysBegun()))
                : price.amount()
                        .multiply(BigDecimal.valueOf(stay.minutes()))
                        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        var rounded = new Money(cost, price.currency());
        return minimum == null ? rounded : rounded.atLeast(minimum);
    }
}
