package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.quote.QuoteBook;
import org.jambatan.platform.paging.Page;

/** Orders together with their quotes, which are read at once for a whole page and only where they are shown. */
@ApplicationScoped
class ShowOrders {

    private final QuoteBook quotes;

    ShowOrders(QuoteBook quotes) {
        this.quotes = quotes;
    }

    OrderView view(Order order, Onlooker onlooker, Instant now) {
        var theirs = onlooker.readsInside(order) ? List.of(order.id()) : List.<UUID>of();
        return OrderView.of(order, quotes.of(theirs, now).getOrDefault(order.id(), List.of()), onlooker, now);
    }

    Page<OrderView> page(Page<Order> orders, Onlooker onlooker, Instant now) {
        var inside = orders.items().stream()
                .filter(onlooker::readsInside)
                .map(Order::id)
                .toList();
        var versions = quotes.of(inside, now);
        return orders.map(order -> OrderView.of(order, versions.getOrDefault(order.id(), List.of()), onlooker, now));
    }
}
