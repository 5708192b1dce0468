package org.jambatan.booking.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.order.OrderStatus;
import org.jambatan.platform.command.Versioned;

/** That an order's results are the customer's to have. */
public record OrderReleaseView(
        @Schema(description = "The order's.") UUID id,
        OrderStatus status,
        Instant releasedAt,
        List<OrderFileView> results,

        @Schema(description = "None: what is released stays so.")
        List<String> actions,

        @Schema(description = "The order's.") long version)
        implements Versioned {}
