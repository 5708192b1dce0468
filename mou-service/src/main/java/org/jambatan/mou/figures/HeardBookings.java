package org.jambatan.mou.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** Who books at whom, as booking-service tells. */
@ApplicationScoped
public class HeardBookings {

    /** A booking counts from its confirmation on, and no longer once it is cancelled, rejected or not shown up to. */
    private static final Set<String> COUNTED = Set.of("CONFIRMED", "IN_USE", "COMPLETED", "SETTLED");

    private final DataSource database;

    HeardBookings(DataSource database) {
        this.database = database;
    }

    /** An older state than the one known changes nothing. */
    public void hear(HeardBooking booking, long version) {
        Sql.run(
                database,
                """
                insert into counted_booking (id, customer_id, provider_ids, counted, version) values (?, ?, ?, ?, ?)
                on conflict (id) do update set counted = excluded.counted, version = excluded.version
                 where counted_booking.version < excluded.version""",
                booking.id(),
                booking.customerPartnerId(),
                booking.providerPartnerIds().toArray(UUID[]::new),
                COUNTED.contains(booking.status()),
                version);
    }

    long countedOf(UUID provider) {
        return Sql.one(
                        database,
                        "select count(*) from counted_booking where counted and provider_ids @> ?",
                        row -> row.getLong(1),
                        (Object) new UUID[] {provider})
                .orElse(0L);
    }

    long countedFor(UUID customer) {
        return Sql.one(
                        database,
                        "select count(*) from counted_booking where counted and customer_id = ?",
                        row -> row.getLong(1),
                        customer)
                .orElse(0L);
    }
}
