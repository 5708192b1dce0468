package org.jambatan.booking.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a customer sends to book; all items or none. */
public record RequestBooking(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid RequestedItem> items,

        @Nullable @Size(max = 2000) String purpose,

        @Schema(description = "An open project of your partner's that it is for.") @Nullable
        UUID projectId) {}
