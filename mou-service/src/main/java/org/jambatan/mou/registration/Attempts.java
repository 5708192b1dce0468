package org.jambatan.mou.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Sql;

/** Counts how often each link is tried, in a transaction of its own: a refused command would take the count back. */
@ApplicationScoped
class Attempts {

    private final DataSource database;
    private final RegistrationSettings settings;

    Attempts(DataSource database, RegistrationSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Must be called before the registration is locked. */
    void countWrongOne(UUID registration) {
        QuarkusTransaction.requiringNew()
                .run(() -> Sql.run(
                        database, "update registration set attempts = attempts + 1 where id = ?", registration));
    }

    void requireFew(UUID registration) {
        var tried = Sql.one(
                        database, "select attempts from registration where id = ?", row -> row.getInt(1), registration)
                .orElse(0);
        if (tried >= settings.mostAttempts()) {
            throw new Refused("confirmation", new WhyNotConfirmed.LinkBlocked());
        }
    }
}
