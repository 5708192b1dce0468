package org.jambatan.platform.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/**
 * Prunes, every night, what is kept for a while only. The inbox outlives the topics (30 days), or an old record read
 * again would have its effect twice.
 */
@ApplicationScoped
class Housekeeping {

    /** However much there is, no statement takes longer than one may. */
    private static final int AT_A_TIME = 10_000;

    private final DataSource database;

    Housekeeping(DataSource database) {
        this.database = database;
    }

    @Scheduled(cron = "${jambatan.housekeeping:0 30 3 * * ?}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        prune("outbox", "published_at < clock_timestamp() - interval '7 days'");
        prune("inbox", "at < clock_timestamp() - interval '45 days'");
        prune("idempotency_key", "at < clock_timestamp() - interval '24 hours'");
    }

    private void prune(String table, String old) {
        var some = "delete from %s where ctid = any(array(select ctid from %s where %s limit %d))"
                .formatted(table, table, old, AT_A_TIME);
        while (Sql.run(database, some) == AT_A_TIME) {
            // And some more.
        }
    }
}
