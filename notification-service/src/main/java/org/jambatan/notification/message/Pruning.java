package org.jambatan.notification.message;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** Takes old messages away, every night, in steps that stay far below the time a statement may take. */
@ApplicationScoped
class Pruning {
    private static final int STEP = 5_000;

    private final DataSource database;
    private final Retention retention;
    private final Clock clock;

    Pruning(DataSource database, Retention retention, Clock clock) {
        this.database = database;
        this.retention = retention;
        this.clock = clock;
    }

    @Scheduled(cron = "0 45 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        while (pruneSome() == STEP) {
            // There may be more.
        }
    }

    private int pruneSome() {
        var now = clock.instant();
        return Sql.run(database, """
                delete from message where id in (
                    select m.id from message m
                    where m.at < ? or (m.at < ? and exists (select 1 from reading r where r.message_id = m.id))
                    limit ?)""", now.minus(retention.keepUnread()), now.minus(retention.keepRead()), STEP);
    }
}
