package org.jambatan.booking.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.booking.checkout.AskedCheckout;
import org.jambatan.booking.checkout.CarryOutCheckouts;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/**
 * What a project asks for at once, and what it no longer waits for. A consumer of its own: booking may have to wait for
 * a lock, and the replicas must not wait for that.
 */
@ApplicationScoped
class WhenCheckoutChanges implements EventListener {

    private final CarryOutCheckouts checkouts;

    WhenCheckoutChanges(CarryOutCheckouts checkouts) {
        this.checkouts = checkouts;
    }

    @Override
    public String topic() {
        return "jambatan.programmes";
    }

    @Override
    public Set<String> names() {
        return Set.of("checkout.requested", "checkout.withdrawn");
    }

    @Override
    public String consumer() {
        return "checkouts";
    }

    @Override
    public void on(IncomingEvent event) {
        var checkout = event.dataAs(AskedCheckout.class);
        if (event.name().equals("checkout.withdrawn")) {
            checkouts.withdrawn(checkout);
        } else {
            checkouts.requested(checkout);
        }
    }
}
