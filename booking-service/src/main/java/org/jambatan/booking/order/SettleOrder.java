package org.jambatan.booking.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an order was paid: by which reference of the institution's books, and when. */
public record SettleOrder(
        @NotBlank @Size(max = 200) @Schema(description = "As it stands in the institution's books; never a card's number.")
        String reference,

        @NotNull LocalDate settledOn) {}
