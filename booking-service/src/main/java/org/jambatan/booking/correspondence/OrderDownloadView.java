package org.jambatan.booking.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.order.OrderSide;
import org.jspecify.annotations.Nullable;

/** That somebody fetched a file's content. */
public record OrderDownloadView(
        UUID id,
        UUID fileId,
        String name,
        boolean result,
        String account,

        @Schema(description = "None of an auditor.") @Nullable
        OrderSide side,

        Instant at) {}
