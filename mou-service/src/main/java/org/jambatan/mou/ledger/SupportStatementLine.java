package org.jambatan.mou.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.agreement.Tabular;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** One line of a support account's ledger, with its entries and what is left after it. */
record SupportStatementLine(
        long number,
        TransactionKind kind,

        @Schema(description = "The day it counts for.") LocalDate on,

        Instant postedAt,
        @Nullable String reason,
        @Nullable UUID settlementId,
        @Nullable UUID institutionId,
        @Nullable Translated institutionName,

        @Schema(description = "What was settled.") @Nullable SupportMoney asked,

        @Schema(description = "What the programme pays towards it.") @Nullable
        SupportMoney drawn,

        @Schema(description = "Whether less was drawn than was settled, since no more was left.")
        boolean capped,

        @Schema(description = "Why nothing was drawn.") @Nullable
        UndrawnBecause undrawnBecause,

        @Schema(description = "The two sides of the line; they add up to nothing. A note has none.")
        List<EntryView> entries,

        @Schema(description = "What is left after this line.")
        SupportMoney balance)
        implements Tabular {

    /** What one book gains by a line, or loses. */
    @Schema(name = "SupportEntryView")
    record EntryView(Book book, String amount, String currency) {}

    @Override
    public List<String> columns() {
        return List.of(
                "number",
                "kind",
                "on",
                "postedAt",
                "reason",
                "settlementId",
                "institutionId",
                "institutionName",
                "asked",
                "askedCurrency",
                "drawn",
                "capped",
                "undrawnBecause",
                "entries",
                "balance",
                "currency");
    }

    @Override
    public List<@Nullable Object> cells() {
        return Arrays.<@Nullable Object>asList(
                number,
                kind,
                on,
                postedAt,
                reason,
                settlementId,
                institutionId,
                institutionName == null ? null : institutionName.any(),
                asked == null ? null : asked.amount(),
                asked == null ? null : asked.currency(),
                drawn == null ? null : drawn.amount(),
                capped,
                undrawnBecause,
                entries.stream()
                        .map(entry -> entry.book() + " " + entry.amount())
                        .collect(Collectors.joining("; ")),
                balance.amount(),
                balance.currency());
    }
}
