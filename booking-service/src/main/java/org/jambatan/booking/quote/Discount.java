package org.jambatan.booking.quote;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is taken off a line, and why: a share of it or an amount. */
@Schema(name = "QuoteDiscount")
public record Discount(
        @Nullable @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @Nullable
        @Pattern(regexp = "(0|[1-9]\\d{0,8})\\.\\d{2}", message = "must be an amount like 20.00")
        @Schema(description = "In the line's currency.", examples = "20.00")
        String amount,

        @NotBlank @Size(max = 500) String reason) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @JsonIgnore
    @AssertTrue(message = "needs either a percent or an amount")
    public boolean isEitherShareOrAmount() {
        return (percent == null) != (amount == null);
    }

    /** Off this much, rounded half up; never more than there is. */
    BigDecimal off(BigDecimal gross) {
        var off = percent != null
                ? gross.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP)
                : new BigDecimal(amount == null ? "0.00" : amount);
        return off.min(gross);
    }

    /** Whether it would take more off than there is: told when a quote is made. */
    boolean exceeds(BigDecimal gross) {
        return amount != null && new BigDecimal(amount).compareTo(gross) > 0;
    }
}
