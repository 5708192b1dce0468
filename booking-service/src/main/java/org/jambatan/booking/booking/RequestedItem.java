package org.jambatan.booking.booking;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One time on one offering. */
@EndsAfterItStarts
public record RequestedItem(
        @NotNull UUID offeringId,

        @NotNull @Schema(description = "With its offset, such as 2027-01-04T10:00:00+08:00.")
        OffsetDateTime start,

        @NotNull OffsetDateTime end) {

    /** Also asked of an item whose times are missing; another constraint speaks of those. */
    static boolean isInOrder(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {
        return start == null || end == null || start.isBefore(end);
    }
}
