package org.jambatan.booking.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.quote.DoneLine;
import org.jspecify.annotations.Nullable;

/** What was really done. */
public record DeliverOrder(
        @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "Without it, all that was quoted. With it, a line that is not named was not done.")
        List<@NotNull @Valid DoneLine> lines) {}
