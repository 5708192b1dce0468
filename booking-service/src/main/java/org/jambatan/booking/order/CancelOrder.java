package org.jambatan.booking.order;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Why somebody calls an order off. */
public record CancelOrder(
        @Nullable @Size(max = 2000) @Schema(description = "An institution must say one.")
        String reason) implements Reasoned {}
