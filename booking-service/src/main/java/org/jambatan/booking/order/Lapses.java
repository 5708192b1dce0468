package org.jambatan.booking.order;

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
 * Announces orders whose deposit was not paid by its last day. They read as expired from then on; this writes it down
 * and tells of it, once, whichever replica sees it first: the row is locked, and who comes second finds it told.
 */
@ApplicationScoped
class Lapses {

    private static final String OVER = """
            select id from placed_order where status = 'DEPOSIT_DUE' and lapses_at <= ? order by lapses_at, id limit 500""";

    private final Orders orders;
    private final DataSource database;
    private final Outbox outbox;
    private final Clock clock;

    Lapses(Orders orders, DataSource database, Outbox outbox, Clock clock) {
        this.orders = orders;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announce() {
        announceAt(clock.instant());
    }

    void announceAt(Instant now) {
        OneByOne.each(over(now), "the lapse of order", order -> tell(order, now));
    }

    private List<UUID> over(Instant now) {
        return Sql.list(database, OVER, row -> row.getObject(1, UUID.class), now);
    }

    private void tell(UUID id, Instant now) {
        orders.anyonesLocked(id)
                .filter(order -> order.hasLapsed(now))
                .ifPresent(order -> outbox.publish(order.lapse(now)));
    }
}
