package org.jambatan.platform.membership;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/**
 * Who left which partner of late. The rows are this service's replica; every instance keeps them in memory besides and
 * reads them again each second, so that a request costs no query and an instance that heard nothing itself knows too.
 */
@ApplicationScoped
public class EndedMemberships {

    /** Long after the last token that could name it, and after whoever gives tokens has followed. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final DataSource database;
    private final Clock clock;
    private final Map<Key, End> ends = new ConcurrentHashMap<>();

    EndedMemberships(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Key(String account, UUID partner) {}

    private record End(Key key, Instant at, boolean barred) {
        boolean isAfter(Instant issued) {
            return barred || issued.getEpochSecond() <= at.getEpochSecond();
        }
    }

    /** In the running transaction: the account has left the partner; every token that names both is refused. */
    public void left(String account, UUID partner, Instant at) {
        note(new End(new Key(account, partner), at, true));
    }

    /** In the running transaction: the account has lost a role; tokens given before are refused, new ones are not. */
    public void lost(String account, UUID partner, Instant at) {
        note(new End(new Key(account, partner), at, false));
    }

    /** In the running transaction: the account belongs to the partner again; tokens of the time before stay refused. */
    void joined(String account, UUID partner, Instant at) {
        Sql.run(
                database,
                "update ended_membership set barred = false where account = ? and partner_id = ? and at <= ?",
                account,
                partner,
                at);
        ends.computeIfPresent(
                new Key(account, partner), (key, end) -> end.at.isAfter(at) ? end : new End(key, end.at, false));
    }

    private void note(End end) {
        if (end.at.isBefore(clock.instant().minus(KEPT))) {
            return;
        }
        Sql.run(database, """
                insert into ended_membership (account, partner_id, at, barred) values (?, ?, ?, ?)
                on conflict (account, partner_id) do update set at = excluded.at, barred = excluded.barred
                where ended_membership.at <= excluded.at""", end.key.account, end.key.partner, end.at, end.barred);
        ends.merge(end.key, end, (before, now) -> now.at.isBefore(before.at) ? before : now);
    }

    /** Whether a token of this account, issued then, names a membership that has ended since. */
    boolean isEnded(String account, UUID partner, Instant issued) {
        var end = ends.get(new Key(account, partner));
        return end != null && end.isAfter(issued);
    }

    void atStart(@Observes @Priority(4000) StartupEvent started) {
        read();
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        var rows = Sql.list(
                        database,
                        "select account, partner_id, at, barred from ended_membership where at > ?",
                        row -> new End(
                                new Key(row.getString(1), row.getObject(2, UUID.class)),
                                row.getTimestamp(3).toInstant(),
                                row.getBoolean(4)),
                        clock.instant().minus(KEPT))
                .stream()
                .collect(Collectors.toMap(End::key, Function.identity()));
        rows.forEach((key, end) -> ends.merge(key, end, (before, now) -> now.at.isBefore(before.at) ? before : now));
        // What was noted a moment ago may not be committed yet.
        var aMomentAgo = clock.instant().minusSeconds(10);
        ends.values().removeIf(end -> !rows.containsKey(end.key) && end.at.isBefore(aMomentAgo));
    }

    @Scheduled(cron = "0 40 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        Sql.run(
                database,
                "delete from ended_membership where at < ?",
                clock.instant().minus(KEPT));
    }
}
