package org.jambatan.booking.order;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of the work that the institution tells of. */
@Schema(name = "OrderMilestone")
public record Milestone(
        @Schema(description = "Counted from 1 in its order.")
        int number,

        String title,
        @Nullable LocalDate due,
        @Nullable Instant completedAt) {

    Milestone completed(Instant now) {
        return new Milestone(number, title, due, now);
    }
}
