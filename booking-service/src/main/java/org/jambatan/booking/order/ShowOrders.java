package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jambatan.booking.quote.QuoteBook;
import org.jambatan.booking.quote.QuoteView;
import org.jambatan.platform.paging.Page;

/** Orders together with their quotes, which are read at once for a whole page and only where they are shown. */
@ApplicationScoped
class ShowOrders {

    private final QuoteBook quotes;

    ShowOrders(QuoteBook quotes) {
        this.quotes = quotes;
    }

    OrderView view(Order order, Onlooker onlooker, Instant now) {
        var versions = onlooker.readsInside(order) ? quotes.of(order.id(), now) : List.<QuoteView>of();
        return OrderView.of(order, versions, onlooker, now);
    }

    Page<OrderView> page(Page<Order> orders, Onlooker onlooker, Instant now) {
        var inside = orders.items().stream()
                .filter(onlooker::readsInside)
                .map(Order::id)
                .toList();
        var versions = quotes.standing(inside, now);
        return orders.map(order -> OrderView.of(order, versions.getOrDefault(order.id(), List.of()), onlooker, now));
    }
}
