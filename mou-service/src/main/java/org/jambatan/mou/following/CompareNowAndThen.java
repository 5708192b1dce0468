package org.jambatan.mou.following;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jambatan.mou.keycloak.KeycloakAway;
import org.jambatan.platform.sql.Sql;
import org.jboss.logging.Logger;

/** Has Keycloak compared, by one replica at a time: the one that comes first each time. */
@ApplicationScoped
class CompareNowAndThen {

    private static final Logger LOG = Logger.getLogger(CompareNowAndThen.class);
    private static final Duration AT_LEAST_BETWEEN = Duration.ofSeconds(10);

    private final CompareKeycloak comparison;
    private final DataSource database;
    private final Clock clock;

    CompareNowAndThen(CompareKeycloak comparison, DataSource database, Clock clock) {
        this.comparison = comparison;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(
            every = "${jambatan.keycloak.compare-every:30s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void compare() {
        var now = clock.instant();
        var isOurTurn = Sql.run(
                        database,
                        "update keycloak_comparison set at = ? where at <= ?",
                        now,
                        now.minus(AT_LEAST_BETWEEN))
                == 1;
        if (isOurTurn) {
            try {
                comparison.compareAll();
            } catch (KeycloakAway away) {
                LOG.infof("Keycloak was not compared: %s", away.getMessage());
            }
        }
    }
}
