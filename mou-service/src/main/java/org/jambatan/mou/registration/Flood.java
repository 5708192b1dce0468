package org.jambatan.mou.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jambatan.mou.mail.EmailAddress;
import org.jambatan.mou.mail.TooManyLetters;
import org.jambatan.platform.sql.Sql;

/**
 * Keeps strangers from having us write too many letters. Counted in the database, so that replicas count together; one
 * registration at a time, or many at once would all find room.
 */
@ApplicationScoped
class Flood {

    private static final Duration HOUR = Duration.ofHours(1);

    private final DataSource database;
    private final RegistrationSettings settings;

    Flood(DataSource database, RegistrationSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    void takeTurn() {
        Sql.list(database, "select pg_advisory_xact_lock(hashtext('registration'))", row -> true);
    }

    /** Whether the address has had its letters. That is nobody's business but its owner's, so nothing is refused. */
    boolean hasEnoughLetters(EmailAddress address, Instant now) {
        return count("select count(*) from registration where email = ? and registered_at > ?", address.text(), now)
                >= settings.lettersPerAddressAnHour();
    }

    void requireRoom(EmailAddress address, Instant now) {
        if (count(
                        "select count(*) from registration where email_domain = ? and registered_at > ?",
                        address.domain(),
                        now)
                >= settings.lettersPerDomainAnHour()) {
            throw new TooManyLetters("Too many registrations from this domain; try again later.", HOUR);
        }
        var pending = Sql.one(
                        database,
                        "select count(*) from registration where confirmed_at is null and expires_at > ?",
                        row -> row.getLong(1),
                        now)
                .orElse(0L);
        if (pending >= settings.mostPending()) {
            throw new TooManyLetters("Too many registrations wait for confirmation; try again later.", HOUR);
        }
    }

    private long count(String sql, String of, Instant now) {
        return Sql.one(database, sql, row -> row.getLong(1), of, now.minus(HOUR))
                .orElse(0L);
    }
}
