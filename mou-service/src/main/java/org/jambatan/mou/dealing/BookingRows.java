package org.jambatan.mou.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The one replica of bookings. Events may come in any order, and an older state than the one known changes nothing. */
@ApplicationScoped
class BookingRows {

    private static final Set<String> COMPLETED = Set.of("COMPLETED", "SETTLED");

    private final DataSource database;

    BookingRows(DataSource database) {
        this.database = database;
    }

    boolean hear(HeardBooking booking, long version, Instant at) {
        var counting = booking.providersThatCount();
        return Sql.run(
                        database,
                        """
                        insert into heard_booking (id, version, status, status_since, customer_id, provider_ids,
                            all_provider_ids, programme_ids, project_id, counted, requested_at, confirmed_at,
                            completed_at, settled_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update
                        set version = excluded.version, customer_id = excluded.customer_id,
                            status_since = case when heard_booking.status is distinct from excluded.status
                                                then excluded.status_since else heard_booking.status_since end,
                            status = excluded.status, provider_ids = excluded.provider_ids,
                            all_provider_ids = excluded.all_provider_ids, programme_ids = excluded.programme_ids,
                            project_id = excluded.project_id, counted = excluded.counted,
                            requested_at = coalesce(heard_booking.requested_at, excluded.requested_at),
                            confirmed_at = coalesce(heard_booking.confirmed_at, excluded.confirmed_at),
                            completed_at = coalesce(heard_booking.completed_at, excluded.completed_at),
                            settled_at = coalesce(heard_booking.settled_at, excluded.settled_at)
                        where excluded.version > heard_booking.version""",
                        booking.id(),
                        version,
                        booking.status(),
                        at,
                        booking.customerPartnerId(),
                        array(counting),
                        array(booking.providers()),
                        array(booking.programmeIds()),
                        booking.projectId(),
                        booking.counts(),
                        at,
                        counting.isEmpty() ? null : at,
                        COMPLETED.contains(booking.status()) ? at : null,
                        booking.status().equals("SETTLED") ? at : null)
                == 1;
    }

    List<KnownBooking> where(String which, Object... values) {
        return Sql.list(
                database,
                "select id, status, customer_id, all_provider_ids, provider_ids, programme_ids, project_id, requested_at,"
                        + " confirmed_at, completed_at, settled_at, status_since from heard_booking where " + which
                        + " order by id",
                BookingRows::read,
                values);
    }

    long count(String which, Object... values) {
        return Sql.one(
                        database,
                        "select count(*) from heard_booking where counted and " + which,
                        row -> row.getLong(1),
                        values)
                .orElse(0L);
    }

    private static KnownBooking read(ResultSet row) throws SQLException {
        return new KnownBooking(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                ids(row.getArray(4)),
                ids(row.getArray(5)),
                ids(row.getArray(6)),
                row.getObject(7, UUID.class),
                instant(row.getTimestamp(8)),
                instant(row.getTimestamp(9)),
                instant(row.getTimestamp(10)),
                instant(row.getTimestamp(11)),
                instant(row.getTimestamp(12)));
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static Set<UUID> ids(Array column) throws SQLException {
        return Set.copyOf(List.of((UUID[]) column.getArray()));
    }

    private static @Nullable Instant instant(@Nullable Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
