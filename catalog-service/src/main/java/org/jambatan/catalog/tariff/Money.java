package org.jambatan.catalog.tariff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.catalog.shape.Known;

/** An amount with two decimals, not negative and below a thousand million, in a currency of ISO 4217. */
@Schema(name = "CatalogMoney")
public record Money(
        @NotNull @Pattern(regexp = "(0|[1-9]\\d{0,8})\\.\\d{2}", message = "must be an amount like 120.00")
        String amount,

        @NotNull @Known(Known.Codes.CURRENCY) String currency) {}
