package org.jambatan.mou.invitation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** Takes away whom letters went to: for their count after an hour, for an invitation that ended with nobody later. */
@ApplicationScoped
class Forgetting {

    private static final Duration HOUR = Duration.ofHours(1);

    private final DataSource database;
    private final InvitationSettings settings;
    private final Clock clock;

    Forgetting(DataSource database, InvitationSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 25 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Sql.run(
                database,
                "delete from invitation_letter where sent_at < ?",
                clock.instant().minus(HOUR));
        Sql.run(database, """
                update invitation
                   set state = 'EXPIRED', email = null, given_name = null, family_name = null, version = version + 1,
                       lock = lock + 1
                 where state in ('PENDING', 'EXPIRED') and email is not null and expires_at < ?""", clock.instant().minus(settings.keepExpired()));
    }
}
