package org.jambatan.booking.booking;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.price.CustomerCategory;
import org.jambatan.booking.price.Money;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** One item of a booking; times in the place's own offset. */
public record BookingItemView(
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

        @Schema(description = "Whose tariff line it was reckoned by.")
        CustomerCategory priceCategory,

        String priceUnit,

        @Schema(description = "Up to when the customer cancels free of charge.")
        OffsetDateTime cancelFreeUntil,

        @Schema(description = "The customer cancelled it after that.")
        boolean cancelledLate,

        @Schema(description = "Until when it was used; from then on its time was free for others.") @Nullable
        OffsetDateTime usedUntil,

        @Schema(description = "For its customer and its provider, as `lowered` and `settlement`.") @Nullable
        BookingUse used,

        @Schema(description = "Where the price is lower than the one that was agreed.") @Nullable
        BookingLowering lowered,

        @Nullable BookingPayment settlement) {

    static BookingItemView of(BookingItem item, boolean withItsEnd) {
        var told = BookingState.Item.of(item);
        return new BookingItemView(
                told.id(),
                told.offeringId(),
                told.offeringName(),
                told.offeringVersion(),
                told.facilityId(),
                told.resourceIds(),
                told.providerPartnerId(),
                told.start(),
                told.end(),
                told.timeZone(),
                told.status(),
                told.price(),
                item.priceCategory(),
                item.priceUnit(),
                item.freeUntil().atZone(item.zone()).toOffsetDateTime(),
                told.cancelledLate(),
                told.usedUntil(),
                item.used().filter(used -> withItsEnd).orElse(null),
                item.lowered().filter(lowered -> withItsEnd).orElse(null),
                item.payment().filter(payment -> withItsEnd).orElse(null));
    }
}
