package org.jambatan.mou.incubation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jambatan.mou.agreement.Iso4217;

/** InvestedMoney that changes hands: exact, positive, in a currency that is paid in. */
record InvestedMoney(
        @NotNull @Pattern(regexp = "\\d{1,12}\\.\\d{2}", message = "must be an amount with two decimals such as 350.00")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as MYR") @Iso4217
        String currency) {

    @JsonIgnore
    @AssertTrue(message = "must be more than nothing")
    public boolean isSomething() {
        return amount == null || !amount.matches("\\d{1,12}\\.\\d{2}") || value().signum() > 0;
    }

    BigDecimal value() {
        return new BigDecimal(amount);
    }
}
