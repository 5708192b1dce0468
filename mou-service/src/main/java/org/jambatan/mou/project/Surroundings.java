package org.jambatan.mou.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jambatan.mou.dealing.KnownBooking;
import org.jambatan.mou.dealing.KnownOrder;
import org.jambatan.mou.dealing.KnownSettlement;
import org.jspecify.annotations.Nullable;

/** What else is known of the projects of one answer, by project; each read once for all of them. */
record Surroundings(
        Map<UUID, List<KnownBooking>> bookings,
        Map<UUID, List<KnownOrder>> orders,
        Map<UUID, List<KnownSettlement>> settlements,
        Map<UUID, List<Checkout>> checkouts,
        Map<UUID, SupportStanding> support) {

    List<KnownBooking> bookingsOf(UUID project) {
        return bookings.getOrDefault(project, List.of());
    }

    List<KnownOrder> ordersOf(UUID project) {
        return orders.getOrDefault(project, List.of());
    }

    List<KnownSettlement> settlementsOf(UUID project) {
        return settlements.getOrDefault(project, List.of());
    }

    List<Checkout> checkoutsOf(UUID project) {
        return checkouts.getOrDefault(project, List.of());
    }

    @Nullable
    SupportStanding supportOf(UUID project) {
        return support.get(project);
    }
}
