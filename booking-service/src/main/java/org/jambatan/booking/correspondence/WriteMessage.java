package org.jambatan.booking.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jambatan.booking.order.OrderBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.problem.Refused;

/** Writes the next message; the order's row is locked, so that the numbers have neither gap nor double. */
@ApplicationScoped
class WriteMessage {

    private static final int MOST_MESSAGES = 1000;

    private final FindOrder finding;
    private final Messages messages;
    private final OrderBook orders;
    private final EntityTags tags;
    private final Caller caller;
    private final Clock clock;

    WriteMessage(FindOrder finding, Messages messages, OrderBook orders, EntityTags tags, Caller caller, Clock clock) {
        this.finding = finding;
        this.messages = messages;
        this.orders = orders;
        this.tags = tags;
        this.caller = caller;
        this.clock = clock;
    }

    OrderMessageView write(UUID id, String text) {
        var order = finding.toAct(id);
        tags.check(order.version());
        var number = messages.last(id) + 1;
        if (number > MOST_MESSAGES) {
            throw new Refused("message", new WhyNotHandedOver.TooMany(MOST_MESSAGES, "messages"));
        }
        var message = new OrderMessageView(number, order.side(), caller.account(), text, clock.instant());
        messages.add(id, message);
        orders.messaged(id, number, message.side());
        return message;
    }
}
