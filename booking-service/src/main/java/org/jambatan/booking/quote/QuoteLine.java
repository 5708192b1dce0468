package org.jambatan.booking.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.price.CustomerCategory;
import org.jambatan.booking.price.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a quote. Its price is the quantity times the unit's price, rounded half up and at least the tariff's
 * minimum, less the discount, rounded half up too; nothing is rounded after that, so lines add up to totals exactly.
 */
public record QuoteLine(
        int number,
        @Nullable String description,
        String unit,
        BigDecimal quantity,
        Money unitPrice,

        @Nullable @Schema(description = "Whose tariff line it is; none where the price was set freely.")
        CustomerCategory priceCategory,

        @Nullable Money minimum,

        @Schema(description = "Before the discount.") Money gross,

        @Nullable Discount discount,
        Money price) {

    /** What a line is reckoned from. */
    record Basis(
            @Nullable String description,
            String unit,
            Money unitPrice,
            @Nullable CustomerCategory category,
            @Nullable Money minimum,
            @Nullable Discount discount) {}

    static QuoteLine of(int number, BigDecimal quantity, Basis basis) {
        var currency = basis.unitPrice.currency();
        var gross = grossOf(quantity, basis);
        var off = basis.discount == null ? BigDecimal.ZERO : basis.discount.off(gross);
        return new QuoteLine(
                number,
                basis.description,
                basis.unit,
                quantity,
                basis.unitPrice,
                basis.category,
                basis.minimum,
                new Money(gross, currency),
                basis.discount,
                new Money(gross.subtract(off), currency));
    }

    /** The same line for what was really done of it; what was not done at all costs nothing. */
    QuoteLine forQuantity(BigDecimal done) {
        return of(number, done, new Basis(description, unit, unitPrice, priceCategory, minimum, discount));
    }

    private static BigDecimal grossOf(BigDecimal quantity, Basis basis) {
        var gross = quantity.multiply(basis.unitPrice.amount()).setScale(2, RoundingMode.HALF_UP);
        return quantity.signum() == 0 || basis.minimum == null ? gross : gross.max(basis.minimum.amount());
    }
}
