package org.jambatan.booking.correspondence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.order.OrderSide;

/** A message on an order. */
public record OrderMessageView(
        @Schema(description = "From 1, without a gap.") int number,

        OrderSide side,

        @Schema(description = "Whose account wrote it.") String account,

        String text,
        Instant at) {}
