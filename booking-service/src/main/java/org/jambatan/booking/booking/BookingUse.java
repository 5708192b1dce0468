package org.jambatan.booking.booking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much was used: minutes, or a quantity of something such as samples. It is a record, and makes no price. */
public record BookingUse(
        @Nullable @Min(1) @Max(MINUTES_OF_A_YEAR) Integer minutes,

        @Nullable @DecimalMin(value = "0", inclusive = false) @Digits(integer = 9, fraction = 3)
        BigDecimal quantity,

        @Schema(description = "Of the quantity, such as sample.") @Nullable @Size(min = 1, max = 60)
        String unit) {

    private static final int MINUTES_OF_A_YEAR = 366 * 24 * 60;

    @JsonIgnore
    @AssertTrue(message = "must be minutes, or a quantity with its unit")
    @Schema(hidden = true)
    public boolean isOneMeasure() {
        return minutes == null ? quantity != null && unit != null : quantity == null && unit == null;
    }
}
