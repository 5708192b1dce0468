package org.jambatan.booking.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jambatan.booking.resource.Claims;
import org.jspecify.annotations.Nullable;

/** Ends items of a booking and gives back what they held: the resources' locks first, as in every command on claims. */
@ApplicationScoped
class EndBooking {

    private final Claims claims;

    EndBooking(Claims claims) {
        this.claims = claims;
    }

    BookingEvent reject(Booking booking, Party party, String reason, Instant now) {
        claims.lock(booking.resources());
        var event = booking.reject(party.provider().orElseThrow(), reason, now);
        claims.release(booking.endedItems());
        return event;
    }

    BookingEvent cancel(Booking booking, Party party, @Nullable String reason, Instant now) {
        claims.lock(booking.resources());
        var event = booking.cancel(party, reason, now);
        claims.release(booking.endedItems());
        return event;
    }
}
