package org.jambatan.booking.order;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something that happened to an order; it tells its full state. */
record OrderEvent(What what, OrderState data, long aggregateVersion) implements DomainEvent {

    /** What may happen to it. */
    enum What {
        REQUESTED("order.requested"),
        QUOTED("order.quoted"),
        ACCEPTED("order.accepted"),
        STARTED("order.started"),
        DELIVERED("order.delivered"),
        SETTLED("order.settled"),
        RELEASED("order.released"),
        DECLINED("order.declined"),
        EXPIRED("order.expired"),
        CANCELLED("order.cancelled"),
        CHANGED("order.changed");

        private final String told;

        What(String told) {
            this.told = told;
        }
    }

    @Override
    public String family() {
        return "orders";
    }

    @Override
    public String name() {
        return what.told;
    }

    @Override
    public UUID subject() {
        return data.id();
    }

    @Override
    public UUID partner() {
        return data.customerPartnerId();
    }
}
