package org.jambatan.booking.booking;

import java.util.List;
import java.util.UUID;
import org.jambatan.booking.price.Money;

/** What of a booking's price is one institution's. */
public record BookingSubtotal(UUID providerPartnerId, List<Money> totals) {

    static List<BookingSubtotal> of(Booking booking) {
        return booking.providers().stream()
                .map(provider -> new BookingSubtotal(
                        provider,
                        Money.totalsOf(booking.items().stream()
                                .filter(item -> item.isProvidedBy(provider))
                                .map(BookingItem::price)
                                .toList())))
                .toList();
    }
}
