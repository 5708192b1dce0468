package org.jambatan.booking.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.price.Money;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** A booking as a party to it sees it. */
public record BookingView(
        UUID id,
        ItemStatus status,
        UUID customerPartnerId,
        String account,
        List<UUID> programmeIds,
        @Nullable UUID projectId,
        @Nullable String purpose,
        @Nullable String reason,
        Instant requestedAt,

        @Schema(description = "The one sum of `totals`, where they are in one currency.") @Nullable
        Money price,

        @Schema(
                description =
                        "One sum for each currency, without what was rejected, cancelled in time or has expired; of all that was asked for, where nothing else is left.")
        List<Money> totals,

        @Schema(description = "What of it is paid: one sum for each currency.")
        List<Money> settled,

        List<BookingSubtotal> subtotals,
        List<BookingItemView> items,

        @Schema(description = "The commands you may issue now.")
        List<String> actions,

        long version)
        implements Versioned {

    static BookingView of(Booking booking, Party party, Instant now) {
        var state = BookingState.of(booking);
        return new BookingView(
                booking.id(),
                booking.status(),
                booking.customerPartnerId(),
                booking.account(),
                booking.programmeIds(),
                state.projectId(),
                state.purpose(),
                state.reason(),
                booking.requestedAt(),
                state.price(),
                state.totals(),
                BookingSubtotal.settledOf(booking.items()),
                BookingSubtotal.of(booking),
                booking.items().stream()
                        .map(item -> BookingItemView.of(item, party.readsEndOf(booking, item)))
                        .toList(),
                actions(booking, party, now),
                booking.version());
    }

    /** What this party may do with it now, by the names of the commands. */
    static List<String> actions(Booking booking, Party party, Instant now) {
        var actions = new ArrayList<String>();
        if (!booking.approvableBy(party, now).isEmpty()) {
            actions.add("approval");
        }
        if (!booking.pendingAt(party).isEmpty()) {
            actions.add("rejection");
        }
        if (!booking.cancellableBy(party, now).isEmpty()) {
            actions.add("cancellation");
        }
        if (!booking.completableBy(party, now).isEmpty()) {
            actions.add("completion");
        }
        if (!booking.settleableBy(party).isEmpty()) {
            actions.add("settlement");
        }
        return List.copyOf(actions);
    }
}
