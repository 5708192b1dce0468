package org.jambatan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jboss.logging.Logger;

/**
 * The outbox as the relay sees it. It selects unpublished rows, never "after the last one": with a cursor, a row whose
 * transaction commits late would be lost.
 */
@ApplicationScoped
class OutboxRows {

    private static final Logger LOG = Logger.getLogger(OutboxRows.class);
    private static final int BATCH = 500;

    private final DataSource database;

    OutboxRows(DataSource database) {
        this.database = database;
    }

    /**
     * The oldest rows that may be sent, in order; a key with a parked row waits as a whole. Of what is sent again only
     * the newest brings its state: an older one would be the last word in a compacted topic.
     */
    List<OutboxRow> unpublished() {
        return Sql.list(
                database,
                """
                select seq, topic, aggregate_id, payload,
                       case when republished = 0
                              or not exists (select 1 from outbox newer
                                             where newer.aggregate_id = o.aggregate_id
                                               and newer.aggregate_version > o.aggregate_version
                                               and newer.state_payload is not null)
                            then state_payload end
                from outbox o
                where published_at is null
                  and not exists (select 1 from outbox parked
                                  where parked.aggregate_id = o.aggregate_id and parked.topic = o.topic
                                    and parked.published_at is null and parked.parked_because is not null)
                order by seq limit ?""",
                row -> new OutboxRow(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                BATCH);
    }

    void mark(Sent sent) {
        if (!sent.acknowledged().isEmpty()) {
            Sql.run(database, "update outbox set published_at = clock_timestamp() where seq = any (?)", (Object)
                    sent.acknowledged().toArray(Long[]::new));
        }
        sent.poisoned().forEach(this::park);
    }

    private void park(long seq, String reason) {
        LOG.errorf("Outbox row %s cannot be sent and parks its key: %s", seq, reason);
        Sql.run(database, "update outbox set parked_because = ? where seq = ?", reason, seq);
    }

    /** What became of a batch: acknowledged rows, and rows that no repetition would bring through. */
    record Sent(List<Long> acknowledged, Map<Long, String> poisoned) {}
}
