package org.jambatan.mou.from.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.mou.figures.HeardBooking;
import org.jambatan.mou.figures.HeardBookings;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/** Every booking as it now stands, to be counted in public profiles; what it proves of agreements is heard beside it. */
@ApplicationScoped
class WhenBookingIsCounted implements EventListener {

    private final HeardBookings bookings;

    WhenBookingIsCounted(HeardBookings bookings) {
        this.bookings = bookings;
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
        bookings.hear(event.dataAs(HeardBooking.class), event.version());
    }
}
