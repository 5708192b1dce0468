package org.jambatan.booking.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The bookings, for features that are about other things and name one. */
@ApplicationScoped
public class BookingBook {

    private final Bookings bookings;

    BookingBook(Bookings bookings) {
        this.bookings = bookings;
    }

    /** Whoever's it is: look at whose before telling anything of it. */
    public Optional<BookingCard> anyones(UUID id) {
        return bookings.findByIdOptional(id)
                .map(booking -> new BookingCard(
                        booking.id(),
                        booking.customerPartnerId(),
                        booking.providers(),
                        booking.items().stream().anyMatch(item -> item.status().isLive())));
    }
}
