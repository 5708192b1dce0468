package org.jambatan.mou.registration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** Takes away what nobody confirmed: names and addresses that strangers typed in. */
@ApplicationScoped
class Forgetting {

    private final DataSource database;
    private final RegistrationSettings settings;
    private final Clock clock;

    Forgetting(DataSource database, RegistrationSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Sql.run(
                database,
                "delete from registration where confirmed_at is null and expires_at < ?",
                clock.instant().minus(settings.keepExpired()));
    }
}
