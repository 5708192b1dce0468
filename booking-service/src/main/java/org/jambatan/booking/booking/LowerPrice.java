package org.jambatan.booking.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an item costs instead, in its own currency, and why. */
public record LowerPrice(
        @NotNull
        @Pattern(regexp = "(0|[1-9]\\d{0,11})\\.\\d{2}", message = "must be an amount like 120.00")
        @Schema(examples = "120.00")
        String amount,

        @NotBlank @Size(max = 2000) String reason) {}
