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
 * Reminds of a deposit once, when the last days in which it may be paid begin; not where they began with the acceptance
 * itself. Whichever replica sees it first tells: the row is locked, and who comes second finds it told.
 */
@ApplicationScoped
class DepositReminders {

    private static final String SOON = """
            select id from placed_order
             where status = 'DEPOSIT_DUE' and reminded_at is null and lapses_at <= ? and lapses_at > ?
               and accepted_at < lapses_at - make_interval(secs => ?)
             order by lapses_at, id limit 500""";

    private final Orders orders;
    private final DataSource database;
    private final Outbox outbox;
    private final Clock clock;

    DepositReminders(Orders orders, DataSource database, Outbox outbox, Clock clock) {
        this.orders = orders;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "40s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        remindAt(clock.instant());
    }

    void remindAt(Instant now) {
        OneByOne.each(soon(now), "the reminder of a deposit for order", order -> tell(order, now));
    }

    private List<UUID> soon(Instant now) {
        return Sql.list(
                database,
                SOON,
                row -> row.getObject(1, UUID.class),
                now.plus(Order.LAST_DAYS),
                now,
                Order.LAST_DAYS.toSeconds());
    }

    private void tell(UUID id, Instant now) {
        orders.anyonesLocked(id).flatMap(order -> order.remind(now)).ifPresent(outbox::publish);
    }
}
