package org.jambatan.booking.checkout;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** A leg was granted, refused or withdrawn. */
record LegAnswered(LegState data, long aggregateVersion) implements DomainEvent {

    static LegAnswered of(Leg leg, AskedCheckout checkout) {
        return new LegAnswered(
                new LegState(
                        leg.id(),
                        checkout.id(),
                        checkout.projectId(),
                        leg.outcome(),
                        leg.bookingId(),
                        leg.itemId(),
                        leg.orderId(),
                        leg.refusals(),
                        checkout.customerPartnerId(),
                        List.of(checkout.customerPartnerId())),
                leg.version());
    }

    @Override
    public String family() {
        return "orders";
    }

    @Override
    public String name() {
        return switch (data.outcome()) {
            case GRANTED -> "checkout-leg.granted";
            case REFUSED -> "checkout-leg.refused";
            case WITHDRAWN -> "checkout-leg.withdrawn";
            case WAITING -> throw new IllegalStateException("Nothing is told of a leg that waits: " + data.id());
        };
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
