package org.jambatan.booking.quote;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a line of the accepted quote was really done. */
public record DoneLine(
        @NotNull @Min(1) @Max(100) @Schema(description = "The line's number in the accepted quote.")
        Integer line,

        @NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 3)
        BigDecimal quantity) {

    /** Nothing is nothing, however it is written: a zero's exponent may be of any size. */
    public DoneLine {
        if (quantity != null && quantity.signum() == 0) {
            quantity = BigDecimal.ZERO;
        }
    }
}
