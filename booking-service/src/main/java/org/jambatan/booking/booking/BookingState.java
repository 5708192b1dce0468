package org.jambatan.booking.booking;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.price.Money;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A booking as events tell of it. */
record BookingState(
        UUID id,
        ItemStatus status,
        UUID customerPartnerId,
        String account,
        List<UUID> providerPartnerIds,
        List<UUID> programmeIds,
        @Nullable UUID projectId,
        @Nullable String purpose,
        @Nullable String reason,
        @Nullable Money price,
        List<Money> totals,
        List<Item> items,
        List<UUID> partners) {

    /** One item; times in the place's own offset. */
    record Item(
            UUID id,
            UUID offeringId,
            Translated offeringName,
            long offeringVersion,
            UUID facilityId,
            List<UUID> resourceIds,
            UUID providerPartnerId,
            OffsetDateTime start,
            OffsetDateTime end,
            String timeZone,
            ItemStatus status,
            Money price,
            boolean cancelledLate,
            @Nullable OffsetDateTime usedUntil) {

        static Item of(BookingItem item) {
            return new Item(
                    item.id(),
                    item.offeringId(),
                    item.offeringName(),
                    item.offeringVersion(),
                    item.facilityId(),
                    item.resourceIds(),
                    item.providerPartnerId(),
                    item.startsAt().atZone(item.zone()).toOffsetDateTime(),
                    item.endsAt().atZone(item.zone()).toOffsetDateTime(),
                    item.zone().getId(),
                    item.status(),
                    item.price(),
                    item.isCancelledLate(),
                    item.usedUntil()
                            .map(until -> until.atZone(item.zone()).toOffsetDateTime())
                            .orElse(null));
        }
    }

    static BookingState of(Booking booking) {
        var totals =
                Money.totalsOf(booking.priced().stream().map(BookingItem::price).toList());
        return new BookingState(
                booking.id(),
                booking.status(),
                booking.customerPartnerId(),
                booking.account(),
                booking.providers(),
                booking.programmeIds(),
                booking.projectId().orElse(null),
                booking.purpose().orElse(null),
                booking.reason().orElse(null),
                Optional.of(totals)
                        .filter(sums -> sums.size() == 1)
                        .map(List::getFirst)
                        .orElse(null),
                totals,
                booking.items().stream().map(Item::of).toList(),
                booking.partners());
    }
}
