package org.jambatan.mou.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** This service's replica of bookings, as far as evidence needs it. Events may come in any order. */
@ApplicationScoped
public class HeardBookings {

    private static final Set<String> COUNT = Set.of("CONFIRMED", "IN_USE", "COMPLETED", "SETTLED");

    private final DataSource database;

    HeardBookings(DataSource database) {
        this.database = database;
    }

    /** A booking as booking-service tells of it. */
    public record Told(UUID id, UUID customerPartnerId, List<UUID> programmeIds, List<Item> items) {

        public record Item(UUID providerPartnerId, String status) {}

        List<UUID> providersThatCount() {
            return items.stream()
                    .filter(item -> COUNT.contains(item.status()))
                    .map(Item::providerPartnerId)
                    .distinct()
                    .toList();
        }
    }

    /** Takes in a booking's state unless a later one is known; what counts first counts from then. */
    void hear(Told booking, long version, Instant at) {
        var providers = booking.providersThatCount();
        Sql.run(
                database,
                """
                insert into heard_booking (id, version, customer_id, programme_ids, provider_ids, confirmed_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, customer_id = excluded.customer_id,
                    programme_ids = excluded.programme_ids, provider_ids = excluded.provider_ids,
                    confirmed_at = coalesce(heard_booking.confirmed_at, excluded.confirmed_at)
                where excluded.version > heard_booking.version""",
                booking.id(),
                version,
                booking.customerPartnerId(),
                booking.programmeIds().toArray(UUID[]::new),
                providers.toArray(UUID[]::new),
                providers.isEmpty() ? null : at);
    }

    Optional<Use> use(UUID booking) {
        return uses("id = ?", booking).stream().findFirst();
    }

    /** Everything one of these partners used or provided, and that counts. */
    List<Use> usesOf(Collection<UUID> partners) {
        var wanted = partners.toArray(UUID[]::new);
        return uses("(customer_id = any(?) or provider_ids && ?)", wanted, wanted);
    }

    private List<Use> uses(String which, Object... values) {
        return Sql.list(
                database,
                "select id, customer_id, provider_ids, programme_ids, confirmed_at from heard_booking"
                        + " where confirmed_at is not null and cardinality(provider_ids) > 0 and " + which,
                row -> new Use(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        Set.copyOf(List.of((UUID[]) row.getArray(3).getArray())),
                        Set.copyOf(List.of((UUID[]) row.getArray(4).getArray())),
                        row.getTimestamp(5).toInstant()),
                values);
    }
}
