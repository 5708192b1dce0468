package org.jambatan.booking.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a provider was paid. */
public record SettleBooking(
        @Schema(description = "By default all of your own that are completed.") @Nullable @Size(min = 1, max = 20)
        List<@NotNull UUID> itemIds,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must be on one line")
        @Schema(description = "By which you find the payment again, such as the receipt's number. Never card data.")
        String reference,

        @NotNull LocalDate settledOn) {}
