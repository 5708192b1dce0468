package org.jambatan.booking.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.booking.price.Money;
import org.jspecify.annotations.Nullable;

/** A version of a quote as events tell of it; they are internal. */
record QuoteState(
        UUID id,
        UUID orderId,
        int version,
        QuoteStatus status,
        Money total,
        Money deposit,
        List<Line> lines,
        LocalDate validUntil,
        Instant madeAt,
        @Nullable Instant acceptedAt,
        UUID customerPartnerId,
        List<UUID> providerPartnerIds,
        List<UUID> partners) {

    /** One line, without the words that were typed into it. */
    record Line(int number, String unit, BigDecimal quantity, Money unitPrice, Money gross, Money price) {

        static Line of(QuoteLine line) {
            return new Line(line.number(), line.unit(), line.quantity(), line.unitPrice(), line.gross(), line.price());
        }
    }

    static QuoteState of(Quote quote) {
        return new QuoteState(
                quote.id,
                quote.orderId,
                quote.number,
                quote.status,
                quote.content.total(),
                quote.content.deposit(),
                quote.content.lines().stream().map(Line::of).toList(),
                quote.content.validUntil(),
                quote.madeAt,
                quote.acceptedAt,
                quote.customerPartnerId,
                List.of(quote.providerPartnerId),
                Stream.of(quote.customerPartnerId, quote.providerPartnerId)
                        .distinct()
                        .toList());
    }
}
