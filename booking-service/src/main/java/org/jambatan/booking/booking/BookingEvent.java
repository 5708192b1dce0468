package org.jambatan.booking.booking;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something that happened to a booking; each tells its full state. */
sealed interface BookingEvent extends DomainEvent
        permits BookingRequested,
                BookingConfirmed,
                BookingRejected,
                BookingCancelled,
                BookingCompleted,
                BookingSettled {

    BookingState booking();

    @Override
    default String family() {
        return "bookings";
    }

    @Override
    default UUID subject() {
        return booking().id();
    }

    @Override
    default UUID partner() {
        return booking().customerPartnerId();
    }

    @Override
    default Object data() {
        return booking();
    }
}
