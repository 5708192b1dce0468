package org.jambatan.booking.order;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.price.Money;
import org.jspecify.annotations.Nullable;

/** What is due before the work begins, and that it was paid. */
@Schema(name = "OrderDeposit")
public record Deposit(
        Money amount,

        @Schema(description = "The last day on which it may be paid; the order lapses after it.")
        LocalDate dueBy,

        @Nullable String reference,
        @Nullable LocalDate paidOn,
        @Nullable Instant recordedAt) {

    static Deposit due(Money amount, LocalDate dueBy) {
        return new Deposit(amount, dueBy, null, null, null);
    }

    Deposit paid(String by, LocalDate on, Instant now) {
        return new Deposit(amount, dueBy, by, on, now);
    }
}
