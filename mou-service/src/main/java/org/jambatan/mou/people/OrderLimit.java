package org.jambatan.mou.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The most that somebody may accept in one order without a signatory; 0.00 is nothing that costs anything. */
@Schema(name = "MemberOrderLimit")
record OrderLimit(
        @NotNull @Pattern(regexp = "(0|[1-9]\\d{0,8})\\.\\d{2}", message = "must be an amount like 5000.00")
        String amount,

        @NotNull @PaidIn String currency) {

    static OrderLimit of(BigDecimal amount, String currency) {
        return new OrderLimit(amount.toPlainString(), currency);
    }

    BigDecimal value() {
        return new BigDecimal(amount);
    }
}
