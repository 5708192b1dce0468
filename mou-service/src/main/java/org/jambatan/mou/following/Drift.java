package org.jambatan.mou.following;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.time.Ids;
import org.jboss.logging.Logger;

/** Tells what somebody changed in Keycloak by hand: a line, a count, and a row of the audit. */
@ApplicationScoped
class Drift {

    private static final Logger LOG = Logger.getLogger(Drift.class);

    private final MeterRegistry meters;
    private final DataSource database;
    private final Clock clock;

    Drift(MeterRegistry meters, DataSource database, Clock clock) {
        this.meters = meters;
        this.database = database;
        this.clock = clock;
    }

    /** @param what such as {@code member-missing}; a count is kept for each */
    void found(String what, UUID partner, String which) {
        LOG.warnf("Keycloak was changed by hand, %s: partner %s, %s", what, partner, which);
        meters.counter("jambatan.keycloak.drift", "what", what).increment();
        Sql.run(database, """
                insert into audit (id, at, account, partners, command, path, object_id, reason)
                values (?, ?, 'mou-service', ?, 'keycloak.mend', '/keycloak', ?, ?)""", Ids.next(), clock.instant(), new UUID[] {partner}, partner, what + ": " + which);
    }
}
