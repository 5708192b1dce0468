package org.jambatan.booking.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.order.OrderCard;
import org.jambatan.booking.order.OrderSide;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** A file of an order, without its content. */
public record OrderFileView(
        UUID id,
        UUID orderId,
        String name,
        String mediaType,

        @Schema(description = "In bytes.") long size,

        @Schema(description = "Of the content, in lower-case hexadecimal.")
        String sha256,

        OrderSide side,

        @Schema(description = "Whose account sent it.") String account,

        @Schema(description = "The customer has it once results are released.")
        boolean result,

        Instant uploadedAt,

        @Schema(description = "Its content is deleted since then.") @Nullable
        Instant withdrawnAt,

        @Schema(description = "The commands you may issue now.")
        List<String> actions,

        long version)
        implements Versioned {

    static OrderFileView of(OrderFile file, OrderCard order) {
        return new OrderFileView(
                file.id(),
                file.orderId(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.side(),
                file.account(),
                file.isResult(),
                file.uploadedAt(),
                file.withdrawnAt().orElse(null),
                actions(file, order),
                file.version());
    }

    private static List<String> actions(OrderFile file, OrderCard order) {
        var actions = new ArrayList<String>();
        if (FindOrder.isOfASide(order)
                && !file.isWithdrawn()
                && order.releasedAt() == null
                && file.side() == order.side()) {
            actions.add("withdrawal");
        }
        return List.copyOf(actions);
    }
}
