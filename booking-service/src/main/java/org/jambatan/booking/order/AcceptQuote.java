package org.jambatan.booking.order;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The customer's yes to one version of the quote. */
public record AcceptQuote(
        @NotNull @Min(1) @Schema(description = "The `version` of the quote that was read.")
        Integer quoteVersion) {}
