package org.jambatan.mou.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where other features look up what partners booked, ordered and settled. It is what was heard, so a moment behind; what
 * has never been heard is not there. Lists are in the order in which things were made.
 */
@ApplicationScoped
public class DealingBook {

    private static final String ONE_OF = "(customer_id = any(?) or provider_ids && ?)";

    private final BookingRows bookings;
    private final ToldRows told;

    DealingBook(BookingRows bookings, ToldRows told) {
        this.bookings = bookings;
        this.told = told;
    }

    /** False where this or a later state was known already; nothing has changed then. */
    public boolean hear(HeardBooking booking, long version, Instant at) {
        return bookings.hear(booking, version, at);
    }

    /** False where this or a later state was known already; nothing has changed then. */
    public boolean hear(KnownOrder order, long version) {
        return told.hear(order, version);
    }

    /** False where this or a later state was known already; nothing has changed then. */
    public boolean hear(KnownSettlement settlement, long version) {
        return told.hear(settlement, version);
    }

    public Optional<KnownBooking> booking(UUID id) {
        return bookings.where("id = ?", id).stream().findFirst();
    }

    /** By project. */
    public Map<UUID, List<KnownBooking>> bookingsOf(Collection<UUID> projects) {
        return bookings.where("project_id = any(?)", (Object) projects.toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(booking -> Objects.requireNonNull(booking.project())));
    }

    public List<KnownBooking> bookingsUnder(UUID programme) {
        return bookings.where("programme_ids @> ?", (Object) new UUID[] {programme});
    }

    /** Those in which one of these partners is the customer, or a provider whose items count. */
    public List<KnownBooking> bookingsWith(Collection<UUID> partners) {
        var wanted = partners.toArray(UUID[]::new);
        return bookings.where(ONE_OF, wanted, wanted);
    }

    /** How many bookings for this partner count. */
    public long countBookingsFor(UUID customer) {
        return bookings.count("customer_id = ?", customer);
    }

    /** How many bookings with an item of this partner's count. */
    public long countBookingsAt(UUID provider) {
        return bookings.count("provider_ids @> ?", (Object) new UUID[] {provider});
    }

    public Optional<KnownOrder> order(UUID id) {
        return told.orders("id = ?", id).stream().findFirst();
    }

    /** Those with these ids, and those that name one of these needs. */
    public List<KnownOrder> ordersOfNeeds(Collection<UUID> ids, Collection<UUID> needs) {
        return told.orders("id = any(?) or need_id = any(?)", ids.toArray(UUID[]::new), needs.toArray(UUID[]::new));
    }

    public List<KnownBooking> bookings(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : bookings.where("id = any(?)", (Object) ids.toArray(UUID[]::new));
    }

    /** By project. */
    public Map<UUID, List<KnownOrder>> ordersOf(Collection<UUID> projects) {
        return told.orders("project_id = any(?)", (Object) projects.toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(order -> Objects.requireNonNull(order.projectId())));
    }

    public List<KnownOrder> ordersUnder(UUID programme) {
        return told.orders("programme_ids @> ?", (Object) new UUID[] {programme});
    }

    /** Those in which one of these partners is the customer or the provider. */
    public List<KnownOrder> ordersWith(Collection<UUID> partners) {
        var wanted = partners.toArray(UUID[]::new);
        return told.orders(ONE_OF, wanted, wanted);
    }

    /** By project. */
    public Map<UUID, List<KnownSettlement>> settlementsOf(Collection<UUID> projects) {
        return told.settlements("project_id = any(?)", (Object) projects.toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(settlement -> Objects.requireNonNull(settlement.projectId())));
    }

    public List<KnownSettlement> settlementsUnder(UUID programme) {
        return told.settlements("programme_ids @> ?", (Object) new UUID[] {programme});
    }
}
