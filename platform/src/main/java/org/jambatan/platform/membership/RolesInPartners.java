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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/**
 * What an account may do for which partner, as heard. A token's roles are the account's, the union of what all its
 * memberships give; what a membership of one partner gives is no right in another. Memory follows the rows each second,
 * so that a request costs no query.
 */
@ApplicationScoped
class RolesInPartners {

    /** Longer than any transaction, so that a row which was committed late is read too. */
    private static final Duration LATEST_COMMIT = Duration.ofMinutes(1);

    private final DataSource database;
    private final Clock clock;
    private final Map<Key, Set<String>> known = new ConcurrentHashMap<>();
    private volatile Instant readAt = Instant.EPOCH;

    RolesInPartners(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Key(String account, UUID partner) {}

    /** In the running transaction: these and no others, from then on. */
    void are(Set<String> roles, String account, UUID partner, Instant at) {
        Sql.run(database, """
                insert into membership_role (account, partner_id, roles, at, heard_at) values (?, ?, ?, ?, ?)
                on conflict (account, partner_id) do update
                   set roles = excluded.roles, at = excluded.at, heard_at = excluded.heard_at
                 where membership_role.at <= excluded.at""", account, partner, roles.toArray(String[]::new), at, clock.instant());
    }

    /** Nothing where no membership of the two was heard of. */
    Optional<Set<String>> of(String account, UUID partner) {
        return Optional.ofNullable(known.get(new Key(account, partner)));
    }

    void atStart(@Observes @Priority(4000) StartupEvent started) {
        read();
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        var now = clock.instant();
        var since = readAt.equals(Instant.EPOCH) ? readAt : readAt.minus(LATEST_COMMIT);
        Sql.list(
                        database,
                        "select account, partner_id, roles from membership_role where heard_at >= ?",
                        row -> Map.entry(new Key(row.getString(1), row.getObject(2, UUID.class)), Set.of((String[])
                                row.getArray(3).getArray())),
                        since)
                .forEach(row -> known.put(row.getKey(), row.getValue()));
        readAt = now;
    }
}
