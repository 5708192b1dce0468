package org.jambatan.booking.booking;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.booking.rule.AskedItem;
import org.jambatan.booking.settlement.Payment;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** What one customer has asked for at once: items across offerings and institutions. */
@Entity
class Booking {

    @Id
    private UUID id;

    private UUID customerPartnerId;
    private String account;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    private @Nullable String purpose;
    private @Nullable UUID projectId;
    private @Nullable String reason;
    private UUID[] programmeIds;
    private Instant requestedAt;

    @OneToMany(mappedBy = "booking", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<BookingItem> items;

    private long version;

    @Version
    private int lock;

    /** For Hibernate. */
    protected Booking() {}

    /** A new booking of items that every rule allows; its first event says whether it is confirmed already. */
    static Booking request(Customer customer, List<AskedItem> asked, RequestBooking input, Instant now) {
        var booking = new Booking();
        booking.id = Ids.next();
        booking.customerPartnerId = customer.partner();
        booking.account = customer.account();
        booking.purpose = input.purpose();
        booking.projectId = input.projectId();
        booking.programmeIds = customer.programmes().toArray(UUID[]::new);
        booking.requestedAt = now;
        booking.items = new ArrayList<>();
        for (var item : asked) {
            booking.items.add(BookingItem.of(
                    booking,
                    booking.items.size(),
                    item,
                    item.offering().orElseThrow(),
                    item.price().orElseThrow()));
        }
        booking.version = 1;
        booking.status = booking.derivedStatus();
        return booking;
    }

    /** Who books: for which partner, by which account, in which programmes. */
    record Customer(UUID partner, String account, Set<UUID> programmes) {}

    BookingEvent requested() {
        return status == ItemStatus.CONFIRMED
                ? new BookingConfirmed(BookingState.of(this), version)
                : new BookingRequested(BookingState.of(this), version);
    }

    /** A provider's yes to its own items that have not begun; the booking may still wait for another institution's. */
    BookingEvent approve(UUID provider, Instant now) {
        var theirs = items(item -> item.isProvidedBy(provider) && item.isPending() && !item.hasBegun(now));
        theirs.forEach(item -> item.confirm(now));
        changed();
        return new BookingConfirmed(BookingState.of(this), version);
    }

    /** A provider's no to its own items; items of other institutions stay as they are. */
    BookingEvent reject(UUID provider, String because, Instant now) {
        var theirs = items(item -> item.isProvidedBy(provider) && item.isPending());
        theirs.forEach(item -> item.reject(now));
        reason = because;
        changed();
        return new BookingRejected(BookingState.of(this), version);
    }

    /** Cancels what this party may cancel now. */
    BookingEvent cancel(Party party, @Nullable String because, Instant now) {
        cancellableBy(party, now).forEach(item -> item.cancel(now, party.isCustomerOf(this)));
        reason = because;
        changed();
        return new BookingCancelled(BookingState.of(this), version);
    }

    /** Gives up what has not begun, for a customer who was never told of it: nothing of it is late. */
    Optional<BookingEvent> callOff(String because, Instant now) {
        var open = items(item -> item.isCancellable() && (item.isPending() || !item.hasBegun(now)));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        open.forEach(item -> item.cancel(now, false));
        reason = because;
        changed();
        return Optional.of(new BookingCancelled(BookingState.of(this), version));
    }

    /** Everything of a customer's that has not begun, and all that a provider has promised, at any time. */
    List<BookingItem> cancellableBy(Party party, Instant now) {
        return items(item -> item.isCancellable()
                && ((party.isCustomerOf(this) && (item.isPending() || !item.hasBegun(now)))
                        || party.isProviderOf(item)));
    }

    /** A provider's word on what was used: the booking may still have other institutions' items before it. */
    BookingEvent complete(List<Completion> completions, Instant now) {
        completions.forEach(completion -> completion.item().complete(completion, now));
        changed();
        return new BookingCompleted(BookingState.of(this), version);
    }

    BookingEvent settle(List<BookingItem> settled, Payment payment, Instant now) {
        settled.forEach(item -> item.settle(payment, now));
        changed();
        return new BookingSettled(BookingState.of(this), version);
    }

    /** A provider's own items that have begun. */
    List<BookingItem> completableBy(Party party, Instant now) {
        return items(item -> party.isProviderOf(item) && item.isCompletable() && item.isUnderWay(now));
    }

    List<BookingItem> settleableBy(Party party) {
        return items(item -> party.isProviderOf(item) && item.status() == ItemStatus.COMPLETED);
    }

    List<BookingItem> pendingAt(Party party) {
        return items(item -> item.isPending() && party.isProviderOf(item));
    }

    List<BookingItem> approvableBy(Party party, Instant now) {
        return pendingAt(party).stream().filter(item -> !item.hasBegun(now)).toList();
    }

    private void changed() {
        version++;
        status = derivedStatus();
    }

    /** The first live state any item is in, or, where nothing lives, the state that was reached last. */
    private ItemStatus derivedStatus() {
        return ItemStatus.LIVE.stream()
                .filter(state -> items.stream().anyMatch(item -> item.status() == state))
                .findFirst()
                .or(() -> items.stream()
                        .max(Comparator.comparing(BookingItem::statusSince))
                        .map(BookingItem::status))
                .orElseThrow();
    }

    private List<BookingItem> items(Predicate<BookingItem> which) {
        return items.stream().filter(which).toList();
    }

    /** Whose items hold nothing any more. */
    List<UUID> endedItems() {
        return items(item -> !item.status().isLive()).stream()
                .map(BookingItem::id)
                .toList();
    }

    Set<UUID> liveItems() {
        return items(item -> item.status().isLive()).stream()
                .map(BookingItem::id)
                .collect(Collectors.toSet());
    }

    Collection<UUID> resources() {
        return items.stream()
                .flatMap(item -> item.resourceIds().stream())
                .distinct()
                .toList();
    }

    List<UUID> providers() {
        return items.stream().map(BookingItem::providerPartnerId).distinct().toList();
    }

    List<UUID> partners() {
        return Stream.concat(Stream.of(customerPartnerId), providers().stream())
                .distinct()
                .toList();
    }

    List<BookingItem> items() {
        return List.copyOf(items);
    }

    /** The items whose prices add up: those that have not fallen away or, where all have, all that was asked for. */
    List<BookingItem> priced() {
        var standing = items(item -> !item.hasFallenAway());
        return standing.isEmpty() ? items() : standing;
    }

    UUID id() {
        return id;
    }

    UUID customerPartnerId() {
        return customerPartnerId;
    }

    String account() {
        return account;
    }

    ItemStatus status() {
        return status;
    }

    Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    Optional<UUID> projectId() {
        return Optional.ofNullable(projectId);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    List<UUID> programmeIds() {
        return Arrays.asList(programmeIds);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    long version() {
        return version;
    }
}
