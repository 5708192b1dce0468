package org.jambatan.booking.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jambatan.booking.price.Money;
import org.jspecify.annotations.Nullable;

/** What a version says; it is never changed. */
record QuoteContent(
        List<QuoteLine> lines,
        Money total,
        int depositPercent,
        Money deposit,
        LocalDate validUntil,
        @Nullable String terms) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    QuoteContent {
        lines = List.copyOf(lines);
    }

    static QuoteContent of(List<QuoteLine> lines, int depositPercent, LocalDate validUntil, @Nullable String terms) {
        var total = sumOf(lines);
        var deposit =
                total.amount().multiply(BigDecimal.valueOf(depositPercent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return new QuoteContent(lines, total, depositPercent, new Money(deposit, total.currency()), validUntil, terms);
    }

    /** Of lines in one currency, of which there is at least one. */
    static Money sumOf(List<QuoteLine> lines) {
        return Money.totalsOf(lines.stream().map(QuoteLine::price).toList()).getFirst();
    }
}
