package org.jambatan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.sql.SqlFailure;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The right to send: a session advisory lock on a connection of its own. When the last holder did not sign off it may
 * still have a send under way, which lasts ten seconds at most; its successor waits fifteen before its first.
 */
@ApplicationScoped
class RelayLock {

    private static final Logger LOG = Logger.getLogger(RelayLock.class);
    private static final long KEY = 0x6a616d6261746e31L;
    private static final Duration AFTER_A_CRASH = Duration.ofSeconds(15);

    private final DataSource database;
    private @Nullable Connection session;
    private boolean held;

    RelayLock(DataSource database) {
        this.database = database;
    }

    /** Takes or keeps the lock; waits where the last holder crashed. */
    boolean hold() throws SQLException, InterruptedException {
        if (isStillHeld()) {
            return true;
        }
        letGo();
        var connection = database.getConnection();
        session = connection; // kept from here on, so that it goes back to the pool whatever fails below
        held = Sql.list(connection, "select pg_try_advisory_lock(?)", row -> row.getBoolean(1), KEY)
                .getFirst();
        if (!held) {
            letGo();
            return false;
        }
        var signedOff = Sql.list(connection, "select signed_off from relay", row -> row.getBoolean(1));
        Sql.run(connection, "update relay set signed_off = false, changed_at = clock_timestamp()");
        if (!signedOff.getFirst()) {
            LOG.infof(
                    "The last relay did not sign off; waiting %s s for what it may still be sending.",
                    AFTER_A_CRASH.toSeconds());
            Thread.sleep(AFTER_A_CRASH);
        }
        return true;
    }

    boolean isStillHeld() {
        try {
            return held && session != null && !session.isClosed() && session.isValid(2);
        } catch (SQLException gone) {
            return false;
        }
    }

    void signOff() {
        if (session != null && isStillHeld()) {
            Sql.run(session, "update relay set signed_off = true, changed_at = clock_timestamp()");
        }
        letGo();
    }

    private void letGo() {
        if (session != null) {
            try (var leaving = session) {
                // A session that only seemed gone would go back to the pool with the lock, and nobody could send.
                Sql.list(leaving, "select pg_advisory_unlock_all()", row -> true);
            } catch (SQLException | SqlFailure alreadyGone) {
                LOG.debug("The relay's connection was gone.", alreadyGone);
            }
            session = null;
        }
        held = false;
    }
}
