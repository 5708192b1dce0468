package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;

/** How every command on an order goes: its row is locked, the caller may say it now, the verb tells what happened. */
@ApplicationScoped
class ActOnOrder {

    private final Orders orders;
    private final ShowOrders showing;
    private final Caller caller;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Clock clock;

    ActOnOrder(Orders orders, ShowOrders showing, Caller caller, EntityTags tags, Outbox outbox, Clock clock) {
        this.orders = orders;
        this.showing = showing;
        this.caller = caller;
        this.tags = tags;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is done with an order that the caller may do it with. */
    @FunctionalInterface
    interface Verb {
        OrderEvent on(Order order, Instant now);
    }

    OrderView act(UUID id, String action, Verb verb) {
        var now = clock.instant();
        var onlooker = Onlooker.acting(caller);
        var order = orders.lockedFor(onlooker, id).orElseThrow(Answer::notFound);
        tags.check(order.version());
        var actions = OrderActions.of(order, onlooker, now);
        if (!actions.contains(action)) {
            throw Answer.illegalInState(order.statusAt(now), actions);
        }
        outbox.publish(verb.on(order, now));
        return showing.view(order, onlooker, now);
    }
}
