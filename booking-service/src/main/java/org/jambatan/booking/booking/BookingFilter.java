package org.jambatan.booking.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** Which bookings of a list are wanted: those with an item in this time, of this offering; as which party; of
 * which partner; affected by what. */
record BookingFilter(
        Optional<ItemStatus> status,
        Optional<UUID> offering,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<As> as,
        Optional<UUID> partner,
        Optional<Affected> affected) {

    enum As {
        customer,
        provider
    }

    /** What may have come over a booking that stands. */
    enum Affected {
        suspension
    }

    static BookingFilter read(
            @Nullable String status,
            @Nullable String offeringId,
            @Nullable String from,
            @Nullable String to,
            @Nullable String as,
            @Nullable String partnerId,
            @Nullable String affected) {
        var query = new Parameters();
        var filter = new BookingFilter(
                query.oneOf("status", status, ItemStatus.class),
                query.uuid("offeringId", offeringId),
                query.instant("from", from),
                query.instant("to", to),
                query.oneOf("as", as, As.class),
                query.uuid("partnerId", partnerId),
                query.oneOf("affected", affected, Affected.class));
        if (filter.from.isPresent()
                && filter.to.isPresent()
                && !filter.from.get().isBefore(filter.to.get())) {
            query.fault("to", "must be after from");
        }
        query.check();
        return filter;
    }
}
