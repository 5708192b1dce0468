package org.jambatan.booking.quote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an institution says an order will cost. */
public record MakeQuote(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid AskedLine> lines,

        @Nullable @Schema(description = "The last day on which it may be accepted; without one, as the offering says.")
        LocalDate validUntil,

        @Nullable @Size(max = 10000) String terms,

        @Nullable
        @Min(0)
        @Max(100)
        @Schema(description = "Due before the work begins; without one, as the offering says.")
        Integer depositPercent) {}
