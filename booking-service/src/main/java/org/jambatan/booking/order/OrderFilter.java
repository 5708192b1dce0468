package org.jambatan.booking.order;

import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** Which orders of a list are wanted. */
record OrderFilter(
        Optional<OrderStatus> status,
        Optional<UUID> offering,
        Optional<As> as,
        Optional<UUID> project,
        Optional<UUID> partner) {

    enum As {
        customer,
        provider
    }

    static OrderFilter read(
            @Nullable String status,
            @Nullable String offeringId,
            @Nullable String as,
            @Nullable String projectId,
            @Nullable String partnerId) {
        var query = new Parameters();
        var filter = new OrderFilter(
                query.oneOf("status", status, OrderStatus.class),
                query.uuid("offeringId", offeringId),
                query.oneOf("as", as, As.class),
                query.uuid("projectId", projectId),
                query.uuid("partnerId", partnerId));
        query.check();
        return filter;
    }
}
