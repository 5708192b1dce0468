package org.jambatan.booking.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The resources; nobody makes one by hand. */
@ApplicationScoped
public class Resources {

    private final DataSource database;

    Resources(DataSource database) {
        this.database = database;
    }

    /** An offering uses it: the row is there from now on, with one unit until its owner says otherwise. */
    public void name(UUID id, UUID partner) {
        Sql.run(database, "insert into resource (id, partner_id) values (?, ?) on conflict do nothing", id, partner);
    }

    /** The event of what the resource is says how many units there are, unless a later one has already. */
    public void describe(UUID id, UUID partner, @Nullable UUID facility, int units, long version) {
        Sql.run(database, """
                insert into resource (id, partner_id, facility_id, units, version) values (?, ?, ?, ?, ?)
                on conflict (id) do update
                set partner_id = excluded.partner_id, facility_id = excluded.facility_id,
                    units = excluded.units, version = excluded.version
                where excluded.version > resource.version""", id, partner, facility, units, version);
    }

    public Map<UUID, Resource> findAnyones(Collection<UUID> ids) {
        return byId(Sql.list(
                database, "select id, partner_id, units from resource where id = any(?)", Resources::read, (Object)
                        ids.toArray(UUID[]::new)));
    }

    /**
     * Locks them, in the order of their ids whoever asks, until the transaction ends: two packages over the same
     * resources queue instead of deadlocking.
     */
    Map<UUID, Resource> lock(Collection<UUID> ids) {
        return byId(Sql.list(
                database,
                "select id, partner_id, units from resource where id = any(?) order by id for no key update",
                Resources::read,
                (Object) ids.toArray(UUID[]::new)));
    }

    private static Map<UUID, Resource> byId(List<Resource> found) {
        return found.stream().collect(Collectors.toMap(Resource::id, Function.identity()));
    }

    private static Resource read(ResultSet row) throws SQLException {
        return new Resource(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3));
    }
}
