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

    private final DataSource database;

    Housekeeping(DataSource database) {
        this.database = database;
    }

    @Scheduled(cron = "0 30 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        Sql.run(database, "delete from outbox where published_at < clock_timestamp() - interval '7 days'");
        Sql.run(database, "delete from inbox where at < clock_timestamp() - interval '45 days'");
        Sql.run(database, "delete from idempotency_key where at < clock_timestamp() - interval '24 hours'");
    }
}
