package org.jambatan.mou.agreement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.command.OneByOne;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.sql.Sql;

/**
 * Announces what days alone bring about: that an agreement runs out soon, and that it has run out. Each crossing is told
 * once, whichever replica sees it first; the days themselves stand in the intervals already, so no state changes.
 */
@ApplicationScoped
class Expiries {

    private static final List<Integer> DAYS_BEFORE = List.of(90, 30);

    /** Days as of which an agreement in force or suspended becomes EXPIRED, with today in its own zone. */
    private static final String NEAR = """
            select a.id, lower(v.valid), lower(v.valid) - cast(cast(? as timestamptz) at time zone a.time_zone as date)
              from agreement a join agreement_validity v on v.agreement_id = a.id and v.state = 'EXPIRED'
             where lower(v.valid) - cast(cast(? as timestamptz) at time zone a.time_zone as date) <= 90
               and (upper_inf(v.valid) or upper(v.valid) > cast(cast(? as timestamptz) at time zone a.time_zone as date))
               and not exists (select 1 from agreement_announcement t
                                where t.agreement_id = a.id and t.what = 'EXPIRED' and t.day = lower(v.valid))
             order by lower(v.valid), a.id limit 500""";

    private final Agreements agreements;
    private final DataSource database;
    private final Outbox outbox;
    private final Clock clock;

    Expiries(Agreements agreements, DataSource database, Outbox outbox, Clock clock) {
        this.agreements = agreements;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An agreement that is EXPIRED from this day on, that many days from today. */
    record Crossing(UUID agreement, LocalDate day, int daysAhead) {}

    @Scheduled(every = "10m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announce() {
        announceAt(clock.instant());
    }

    void announceAt(Instant now) {
        OneByOne.each(near(now), "the expiry of agreement", crossing -> tell(crossing, now));
    }

    private List<Crossing> near(Instant now) {
        return Sql.list(
                database,
                NEAR,
                row -> new Crossing(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getInt(3)),
                now,
                now,
                now);
    }

    private void tell(Crossing crossing, Instant now) {
        var agreement = agreements.anyonesLocked(crossing.agreement()).orElseThrow();
        var last = crossing.day().minusDays(1);
        if (crossing.daysAhead() <= 0) {
            if (isFirst(crossing, "EXPIRED", now)) {
                outbox.publish(agreement.expired(last, now));
            }
            return;
        }
        var newlyCrossed = DAYS_BEFORE.stream()
                .filter(days -> crossing.daysAhead() <= days)
                .filter(days -> isFirst(crossing, "EXPIRING_" + days, now))
                .toList();
        if (!newlyCrossed.isEmpty()) {
            outbox.publish(agreement.expiring(last, crossing.daysAhead(), now));
        }
    }

    private boolean isFirst(Crossing crossing, String what, Instant now) {
        return Sql.run(database, """
                        insert into agreement_announcement (agreement_id, what, day, told_at) values (?, ?, ?, ?)
                        on conflict do nothing""", crossing.agreement(), what, crossing.day(), now) == 1;
    }
}
