package org.jambatan.booking.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.resource.Claims;
import org.jambatan.booking.settlement.Due;
import org.jambatan.booking.settlement.Payment;
import org.jambatan.booking.settlement.RecordSettlement;
import org.jambatan.platform.problem.Invalid;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What a provider records after the use: that its items are completed, and that they are paid. */
@ApplicationScoped
class ConcludeBooking {

    private final Claims claims;
    private final RecordSettlement settling;

    ConcludeBooking(Claims claims, RecordSettlement settling) {
        this.claims = claims;
        this.settling = settling;
    }

    /** All that is named or nothing; what was booked longer than it was used is free for others at once. */
    BookingEvent complete(Booking booking, Party party, @Nullable CompleteBooking input, Instant now) {
        claims.lock(booking.resources());
        var refusals = new ArrayList<Refusal>();
        var completions = completions(booking, party, input, now, refusals);
        completions.forEach(completion -> refusals.addAll(completion.refusals(now)));
        Refused.ifAny("completion", refusals);
        completions.forEach(completion ->
                claims.shorten(completion.item().id(), completion.item().endsAt(), completion.until()));
        return booking.complete(completions, now);
    }

    private static List<Completion> completions(
            Booking booking, Party party, @Nullable CompleteBooking input, Instant now, List<Refusal> refusals) {
        if (input == null || input.items() == null) {
            return booking.completableBy(party, now).stream()
                    .map(item -> Completion.of(item, CompletedItem.asBooked(item), now))
                    .toList();
        }
        namedOnce("items", input.items().stream().map(CompletedItem::itemId).toList());
        return input.items().stream()
                .flatMap(said -> own(booking, party, said.itemId(), refusals).stream()
                        .map(item -> Completion.of(item, said, now)))
                .toList();
    }

    /** All that is named or nothing, one settlement for each item. */
    BookingEvent settle(Booking booking, Party party, SettleBooking input, Instant now) {
        var payment = new Payment(input.reference(), input.settledOn());
        var refusals = new ArrayList<>(payment.refusals(now));
        var items = settled(booking, party, input, refusals);
        Refused.ifAny("settlement", refusals);
        items.forEach(item -> settling.of(due(booking, item), payment, now));
        return booking.settle(items, payment, now);
    }

    private static List<BookingItem> settled(
            Booking booking, Party party, SettleBooking input, List<Refusal> refusals) {
        if (input.itemIds() == null) {
            return booking.settleableBy(party);
        }
        namedOnce("itemIds", input.itemIds());
        var items = input.itemIds().stream()
                .flatMap(id -> own(booking, party, id, refusals).stream())
                .toList();
        items.stream()
                .filter(item -> item.status() != ItemStatus.COMPLETED)
                .forEach(item -> refusals.add(new WhyNotConcluded.InOtherState(item.id(), item.status())));
        return items;
    }

    private static Due due(Booking booking, BookingItem item) {
        return new Due(
                Due.Kind.BOOKING_ITEM,
                booking.id(),
                item.id(),
                booking.customerPartnerId(),
                item.providerPartnerId(),
                booking.programmeIds(),
                booking.projectId().orElse(null),
                item.price());
    }

    private static List<BookingItem> own(Booking booking, Party party, UUID id, List<Refusal> refusals) {
        var found = booking.items().stream()
                .filter(item -> item.id().equals(id) && party.isProviderOf(item))
                .toList();
        if (found.isEmpty()) {
            refusals.add(new WhyNotConcluded.ItemUnknown(id));
        }
        return found;
    }

    private static void namedOnce(String field, List<UUID> ids) {
        if (ids.stream().distinct().count() < ids.size()) {
            throw new Invalid(field, "must name each item once");
        }
    }
}
