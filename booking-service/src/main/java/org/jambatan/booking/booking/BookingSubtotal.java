package org.jambatan.booking.booking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.price.Money;

/** What of a booking's price is one institution's. */
public record BookingSubtotal(
        UUID providerPartnerId,

        @Schema(description = "As the booking's `totals`; none where its part fell away and another's did not.")
        List<Money> totals,

        @Schema(description = "What of it is paid.") List<Money> settled) {

    static List<BookingSubtotal> of(Booking booking) {
        var priced = booking.priced();
        return booking.providers().stream()
                .map(provider -> of(
                        provider,
                        priced.stream()
                                .filter(item -> item.isProvidedBy(provider))
                                .toList()))
                .toList();
    }

    private static BookingSubtotal of(UUID provider, List<BookingItem> theirs) {
        return new BookingSubtotal(
                provider, Money.totalsOf(theirs.stream().map(BookingItem::price).toList()), settledOf(theirs));
    }

    static List<Money> settledOf(Collection<BookingItem> items) {
        return Money.totalsOf(items.stream()
                .filter(item -> item.status() == ItemStatus.SETTLED)
                .map(BookingItem::price)
                .toList());
    }
}
