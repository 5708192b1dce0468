package org.jambatan.mou.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.mou.mail.Token;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Sql;

/**
 * Counts how often each link is tried in vain, in a transaction that is over before the command's begins: a refused
 * command would take the count back, and one that counted inside it would hold two connections.
 */
@ApplicationScoped
class Attempts {

    private final Registrations registrations;
    private final DataSource database;
    private final RegistrationSettings settings;

    Attempts(Registrations registrations, DataSource database, RegistrationSettings settings) {
        this.registrations = registrations;
        this.database = database;
        this.settings = settings;
    }

    private enum Verdict {
        RIGHT,
        WRONG,
        BLOCKED
    }

    /** A wrong token and an unknown registration are one answer, 404; too many wrong ones block the link. */
    void require(UUID registration, Token token) {
        switch (QuarkusTransaction.requiringNew().call(() -> verdict(registration, token))) {
            case RIGHT -> {
                // On with it.
            }
            case WRONG -> throw Answer.notFound();
            case BLOCKED -> throw new Refused("confirmation", new WhyNotConfirmed.LinkBlocked());
        }
    }

    private Verdict verdict(UUID registration, Token token) {
        var found = registrations.findByIdOptional(registration);
        if (found.isEmpty()) {
            return Verdict.WRONG;
        }
        var tried = Sql.one(
                        database, "select attempts from registration where id = ?", row -> row.getInt(1), registration)
                .orElse(0);
        if (tried >= settings.mostAttempts()) {
            return Verdict.BLOCKED;
        }
        if (found.get().knows(token)) {
            return Verdict.RIGHT;
        }
        Sql.run(database, "update registration set attempts = attempts + 1 where id = ?", registration);
        return Verdict.WRONG;
    }
}
