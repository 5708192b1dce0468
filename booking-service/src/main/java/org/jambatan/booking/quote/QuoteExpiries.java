package org.jambatan.booking.quote;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.command.OneByOne;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.sql.Sql;

/**
 * Announces that a version's last day is over, of orders that still wait for an answer. Each is told once, whichever
 * replica sees it first: the row is locked, and who comes second finds it told.
 */
@ApplicationScoped
class QuoteExpiries {

    private static final String OVER = """
            select q.id from quote q join placed_order o on o.id = q.order_id
             where q.status = 'OFFERED' and q.expires_at <= ? and o.status in ('QUOTED', 'IN_PROGRESS')
             order by q.expires_at, q.id limit 500""";

    private final Quotes quotes;
    private final DataSource database;
    private final Outbox outbox;
    private final Clock clock;

    QuoteExpiries(Quotes quotes, DataSource database, Outbox outbox, Clock clock) {
        this.quotes = quotes;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "25s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announce() {
        announceAt(clock.instant());
    }

    void announceAt(Instant now) {
        OneByOne.each(over(now), "the expiry of quote", quote -> tell(quote, now));
    }

    private List<UUID> over(Instant now) {
        return Sql.list(database, OVER, row -> row.getObject(1, UUID.class), now);
    }

    private void tell(UUID id, Instant now) {
        quotes.anyonesLocked(id)
                .filter(quote -> quote.status == QuoteStatus.OFFERED)
                .ifPresent(quote -> outbox.publish(quote.expire(now)));
    }
}
