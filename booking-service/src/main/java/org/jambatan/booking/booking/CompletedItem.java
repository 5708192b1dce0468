package org.jambatan.booking.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one item. */
public record CompletedItem(
        @NotNull UUID itemId,

        @Schema(
                description = "Until when it was used, by default its end or, before that, now. What lies after is free"
                        + " again.")
        @Nullable
        OffsetDateTime until,

        @Nullable @Valid BookingUse used,

        @Schema(description = "The agreed price stays unless you lower it; nobody raises it.") @Nullable @Valid
        LowerPrice lowered) {

    static CompletedItem asBooked(BookingItem item) {
        return new CompletedItem(item.id(), null, null, null);
    }
}
