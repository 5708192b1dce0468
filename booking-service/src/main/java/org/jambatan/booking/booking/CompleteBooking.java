package org.jambatan.booking.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a provider says once its items were used. */
public record CompleteBooking(
        @Schema(description = "By default all of your own that have begun, as they were booked.")
        @Nullable
        @Size(min = 1, max = 20)
        List<@NotNull @Valid CompletedItem> items) {}
