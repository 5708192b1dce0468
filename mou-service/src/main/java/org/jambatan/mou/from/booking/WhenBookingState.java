package org.jambatan.mou.from.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.mou.evidence.EvidenceBook;
import org.jambatan.mou.evidence.HeardBookings;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/** Every booking as it now stands: from its confirmation it is evidence, and no longer once it is called off. */
@ApplicationScoped
class WhenBookingState implements EventListener {

    private final EvidenceBook evidence;

    WhenBookingState(EvidenceBook evidence) {
        this.evidence = evidence;
    }

    @Override
    public String topic() {
        return "jambatan.bookings.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("booking.state");
    }

    @Override
    public void on(IncomingEvent event) {
        evidence.hear(event.dataAs(HeardBookings.Told.class), event.version(), event.time());
    }
}
