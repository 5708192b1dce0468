package org.jambatan.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** The streams there are, one for each agency that runs a programme. */
@ApplicationScoped
class Feeds {
    private static final long FEEDER = 0x6a616d6266656564L;

    private final DataSource database;

    Feeds(DataSource database) {
        this.database = database;
    }

    /**
     * Until the end of the transaction nobody else decides what goes where. Who takes part and what happens come by
     * different topics to different replicas: without this, neither of two transactions would see the other's, and the
     * event would be lost to the agency.
     */
    void alone() {
        Sql.list(database, "select pg_advisory_xact_lock(?)", row -> true, FEEDER);
    }

    void plan(UUID agency) {
        Sql.run(database, "insert into feed (agency_id) values (?) on conflict do nothing", agency);
    }

    List<UUID> planned() {
        return Sql.list(
                database, "select agency_id from feed where opened_at is null", row -> row.getObject(1, UUID.class));
    }

    List<UUID> all() {
        return Sql.list(database, "select agency_id from feed", row -> row.getObject(1, UUID.class));
    }

    /** Whether it was closed until now. */
    boolean open(UUID agency, Instant now) {
        return Sql.run(database, "update feed set opened_at = ? where agency_id = ? and opened_at is null", now, agency)
                == 1;
    }
}
