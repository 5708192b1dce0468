package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.access.Access;
import org.jambatan.booking.access.LookUpAccess;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.Offerings;
import org.jambatan.booking.orderrule.AskedOrder.Cover;
import org.jambatan.booking.orderrule.AskedOrder.Wish;
import org.jambatan.booking.orderrule.AskedOrder;
import org.jambatan.booking.orderrule.OrderRules;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.partner.Partners;
import org.jambatan.booking.project.Projects;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refused;

/** Opens an order if every rule allows it, and tells of it; else all that stands against it, as {@link Refused}. */
@ApplicationScoped
public class OpenOrder {

    private final Offerings offerings;
    private final Partners partners;
    private final LookUpAccess access;
    private final Orders orders;
    private final Projects projects;
    private final Outbox outbox;

    OpenOrder(
            Offerings offerings,
            Partners partners,
            LookUpAccess access,
            Orders orders,
            Projects projects,
            Outbox outbox) {
        this.offerings = offerings;
        this.partners = partners;
        this.access = access;
        this.orders = orders;
        this.projects = projects;
        this.outbox = outbox;
    }

    /** The new order's id. Must be called inside a transaction. */
    public UUID open(RequestOrder request, UUID customerPartner, String account, Instant now) {
        return opened(request, customerPartner, account, now).id();
    }

    Order opened(RequestOrder request, UUID customerPartner, String account, Instant now) {
        var asked = asked(request, customerPartner, now);
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

    private AskedOrder asked(RequestOrder request, UUID customerPartner, Instant now) {
        var offering = Optional.ofNullable(
                offerings.findAnyones(List.of(request.offeringId())).get(request.offeringId()));
        var customer = partners.find(customerPartner);
        var today = offering.map(known -> now.atZone(known.zone()).toLocalDate())
                .orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
        return new AskedOrder(
                request.offeringId(),
                offering,
                customer,
                accessOf(customer, offering, today),
                new Wish(request.answers(), request.placement(), request.ethicsApproval()),
                coverOf(request),
                today);
    }

    private Access accessOf(Optional<Partner> customer, Optional<Offering> offering, LocalDate today) {
        return offering.map(known -> access.of(customer, List.of(known.partnerId())).to(known.partnerId(), today))
                .orElse(Access.UNKNOWN);
    }

    private static Cover coverOf(RequestOrder request) {
        return request.agreementId() == null ? Cover.NOT_NAMED : Cover.UNKNOWN;
    }
}
