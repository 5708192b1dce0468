package org.jambatan.mou.dealing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A booking as booking-service tells of it, as far as this service needs it. */
public record HeardBooking(
        UUID id,
        String status,
        UUID customerPartnerId,
        List<UUID> providerPartnerIds,
        List<UUID> programmeIds,
        @Nullable UUID projectId,
        List<Item> items) {

    /** A booking, or an item of it, counts from its confirmation on, and no longer once it is called off or missed. */
    private static final Set<String> COUNT = Set.of("CONFIRMED", "IN_USE", "COMPLETED", "SETTLED");

    /** One time on one offering. */
    public record Item(UUID providerPartnerId, String status) {}

    boolean counts() {
        return COUNT.contains(status);
    }

    /** Everybody at whom it was booked, whatever has become of the item. */
    List<UUID> providers() {
        return Stream.concat(providerPartnerIds.stream(), items.stream().map(Item::providerPartnerId))
                .distinct()
                .toList();
    }

    List<UUID> providersThatCount() {
        return items.stream()
                .filter(item -> COUNT.contains(item.status()))
                .map(Item::providerPartnerId)
                .distinct()
                .toList();
    }
}
