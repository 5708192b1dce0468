package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jambatan.booking.orderrule.OrderRules;
import org.jambatan.booking.project.Projects;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refused;

/** Opens an order if every rule allows it, and tells of it; else all that stands against it, as {@link Refused}. */
@ApplicationScoped
public class OpenOrder {

    private final AskedOrders asking;
    private final Projects projects;
    private final Orders orders;
    private final Outbox outbox;

    OpenOrder(AskedOrders asking, Projects projects, Orders orders, Outbox outbox) {
        this.asking = asking;
        this.projects = projects;
        this.orders = orders;
        this.outbox = outbox;
    }

    /** The new order's id. Must be called inside a transaction. */
    public UUID open(RequestOrder request, UUID customerPartner, String account, Instant now) {
        return opened(request, customerPartner, account, now).id();
    }

    Order opened(RequestOrder request, UUID customerPartner, String account, Instant now) {
        var asked = asking.of(request, customerPartner, now);
        var refusals = new ArrayList<>(OrderRules.refusalsOf(asked));
        projects.refusalOf(request.projectId(), customerPartner).ifPresent(refusals::add);
        Refused.ifAny("order", refusals);
        var customer =
                new Order.Customer(customerPartner, account, asked.access().programmes());
        var order = Order.request(customer, asked.offering().orElseThrow(), request, now);
        orders.add(order);
        outbox.publish(order.requested());
        return order;
    }
}
