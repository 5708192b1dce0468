package org.jambatan.booking.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.price.Money;
import org.jspecify.annotations.Nullable;

/** A version of a quote as the two sides of an order see it. */
public record QuoteView(
        UUID id,

        @Schema(description = "Counted from 1 in its order; what an acceptance names.")
        int version,

        QuoteStatus status,
        List<QuoteLine> lines,

        @Schema(description = "The sum of the lines' prices.")
        Money total,

        int depositPercent,

        @Schema(description = "What is due before the work begins.")
        Money deposit,

        @Schema(description = "The last day on which it may be accepted.")
        LocalDate validUntil,

        @Nullable String terms,
        Instant madeAt,
        @Nullable Instant acceptedAt) {

    static QuoteView of(Quote quote, Instant now) {
        return new QuoteView(
                quote.id,
                quote.number,
                quote.statusAt(now),
                quote.content.lines(),
                quote.content.total(),
                quote.content.depositPercent(),
                quote.content.deposit(),
                quote.content.validUntil(),
                quote.content.terms(),
                quote.madeAt,
                quote.acceptedAt);
    }
}
