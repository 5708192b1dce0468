package org.jambatan.booking.quote;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a quote as the institution types it in: at the tariff's price, or at one of its own. */
@Schema(name = "AskedQuoteLine")
public record AskedLine(
        @Nullable @Size(max = 500) @Schema(description = "Needed where the price is not the tariff's.")
        String description,

        @NotNull
        @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "must be a lower-case word such as hour, day or sample")
        @Schema(examples = "sample")
        String unit,

        @NotNull @DecimalMin("0.001") @DecimalMax("1000000") @Digits(integer = 7, fraction = 3)
        BigDecimal quantity,

        @Nullable
        @Valid
        @Schema(description = "Without one, the offering's price for this unit and the customer's category.")
        QuotedPrice unitPrice,

        @Nullable @Valid Discount discount) {

    int letters() {
        return MakeQuote.lengthOf(description)
                + (discount == null ? 0 : discount.reason().length());
    }

    @JsonIgnore
    @AssertTrue(message = "needs a description, since its price is not the tariff's")
    public boolean isDescribed() {
        return unitPrice == null || (description != null && !description.isBlank());
    }
}
