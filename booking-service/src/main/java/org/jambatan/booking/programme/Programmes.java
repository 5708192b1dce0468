package org.jambatan.booking.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** This service's replica of the programmes. */
@ApplicationScoped
public class Programmes {

    private final DataSource database;

    Programmes(DataSource database) {
        this.database = database;
    }

    /** Takes in a programme's state unless a later one is known already. */
    public void hear(Programme programme, long version) {
        Sql.run(database, """
                insert into programme (id, version, agency_partner_id) values (?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, agency_partner_id = excluded.agency_partner_id
                where excluded.version > programme.version""", programme.id(), version, programme.agency().partnerId());
    }

    /** The ids of the programmes an agency runs. */
    public Set<UUID> runBy(UUID agency) {
        return Set.copyOf(Sql.list(
                database,
                "select id from programme where agency_partner_id = ?",
                row -> row.getObject(1, UUID.class),
                agency));
    }
}
