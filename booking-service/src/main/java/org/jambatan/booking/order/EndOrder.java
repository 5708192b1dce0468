package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jambatan.booking.quote.QuoteBook;
import org.jspecify.annotations.Nullable;

/** How an order ends before its work is done; whatever was still offered for it ends with it. */
@ApplicationScoped
class EndOrder {

    private final QuoteBook quotes;

    EndOrder(QuoteBook quotes) {
        this.quotes = quotes;
    }

    OrderEvent decline(Order order, String because, Instant now) {
        quotes.withdrawOpen(order.id(), now);
        return order.decline(because, now);
    }

    OrderEvent cancel(Order order, @Nullable String because, Instant now) {
        quotes.withdrawOpen(order.id(), now);
        return order.cancel(because, now);
    }
}
