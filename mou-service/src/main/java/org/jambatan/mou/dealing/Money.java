package org.jambatan.mou.dealing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount with two decimals in a currency of ISO 4217. */
@Schema(name = "DealingMoney", description = "Two decimals, as text; the currency by ISO 4217.")
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "350.00")
        BigDecimal amount,

        @Schema(examples = "MYR") String currency) {

    public Money {
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    @JsonCreator
    public static Money of(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** One sum for each currency, in the order of their codes. */
    public static List<Money> totalsOf(Collection<Money> amounts) {
        var sums = new TreeMap<String, BigDecimal>();
        amounts.forEach(money -> sums.merge(money.currency, money.amount, BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }
}
