package org.jambatan.booking.quote;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.price.Money;
import org.jspecify.annotations.Nullable;

/** A price as it is typed in: not negative, below ten million, in a currency that money is paid in. */
public record QuotedPrice(
        @NotNull
        @Pattern(regexp = "(0|[1-9]\\d{0,6})\\.\\d{2}", message = "must be an amount like 120.00")
        @Schema(examples = "120.00")
        String amount,

        @NotNull
        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as MYR")
        @Schema(examples = "MYR")
        String currency) {

    @JsonIgnore
    @AssertTrue(message = "must be in a currency of ISO 4217 that is paid in")
    public boolean isPaidIn() {
        return isNoCode(currency)
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(known ->
                                known.getCurrencyCode().equals(currency) && known.getDefaultFractionDigits() >= 0);
    }

    private static boolean isNoCode(@Nullable String code) {
        return code == null || !code.matches("[A-Z]{3}");
    }

    Money money() {
        return Money.of(amount, currency);
    }
}
