package org.jambatan.mou.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/** Money in a letter of intent; it stands in no event. */
record LoiAmount(
        @NotNull @Pattern(regexp = "\\d{1,12}\\.\\d{2}", message = "must be an amount with two decimals such as 350.00")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as MYR") @Iso4217
        String currency) {

    BigDecimal value() {
        return new BigDecimal(amount);
    }
}
