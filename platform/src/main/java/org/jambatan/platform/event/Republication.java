package org.jambatan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jambatan.platform.problem.Invalid;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Sql;

/**
 * Sends a range of the outbox again: the rows wait once more, and the relay sends them in their old order with their
 * old ids, by which consumers know them. In a compacted topic only the newest of a key is sent again, or an older one
 * would be the last word.
 */
@ApplicationScoped
public class Republication {

    private static final Duration LONGEST = Duration.ofDays(8); // rows are kept seven days
    private static final int MOST = 100_000;

    private static final String AGAIN = """
            update outbox o set published_at = null, republished = republished + 1
            where %s
              and not (topic like '%%.state'
                       and exists (select 1 from outbox newer
                                   where newer.aggregate_id = o.aggregate_id and newer.seq > o.seq
                                     and newer.state_payload is null and newer.topic = o.topic))""".formatted(OutboxFilter.CONDITION);

    private final DataSource database;
    private final Outbox outbox;

    Republication(DataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Must be called inside a transaction. What waits already is left as it is and not counted. */
    public RepublishedEvents of(RepublishEvents wish) {
        if (!wish.until().isAfter(wish.from())) {
            throw new Invalid("until", "must be after from");
        }
        if (Duration.between(wish.from(), wish.until()).compareTo(LONGEST) > 0) {
            throw new Invalid("until", "must be at most " + LONGEST.toDays() + " days after from");
        }
        var filter = new OutboxFilter(
                Optional.ofNullable(wish.topic()),
                Optional.ofNullable(wish.aggregateId()),
                Optional.of(wish.from()),
                Optional.of(wish.until()),
                Optional.of(OutboxFilter.State.PUBLISHED));
        var events = Sql.run(database, AGAIN, filter.values());
        if (events > MOST) {
            throw new Refused("republication", new TooManyEvents(MOST));
        }
        outbox.wakeRelayAfterCommit();
        return new RepublishedEvents(wish.from(), wish.until(), wish.topic(), wish.aggregateId(), events);
    }
}
