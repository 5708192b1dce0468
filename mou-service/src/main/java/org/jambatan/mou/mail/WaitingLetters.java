package org.jambatan.mou.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/**
 * Letters that wait, whoever wrote them. Taking one sets the time of its next attempt, so no lock is held while the mail
 * server is spoken to: a replica that dies with a letter in its hand leaves it to another, after the wait.
 */
@ApplicationScoped
class WaitingLetters {

    private final DataSource database;
    private final MailSettings settings;
    private final Clock clock;

    WaitingLetters(DataSource database, MailSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<WaitingLetter> takeNext() {
        var now = clock.instant();
        return Sql.one(
                database,
                """
                update letter
                   set attempts = attempts + 1,
                       next_attempt_at = cast(? as timestamptz)
                           + least(? * power(2, least(attempts, 20)), ?) * interval '1 second'
                 where id = (select id from letter where body is not null and next_attempt_at <= ?
                             order by next_attempt_at limit 1 for update skip locked)
                returning id, kind, recipient, subject, body, attempts""",
                row -> new WaitingLetter(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6)),
                now,
                settings.firstWait().toSeconds(),
                settings.longestWait().toSeconds(),
                now);
    }

    void sent(WaitingLetter letter) {
        Sql.run(
                database,
                "update letter set sent_at = ?, body = null, last_failure = null where id = ? and body is not null",
                clock.instant(),
                letter.id());
    }

    /** It stays for another attempt, unless it waited too long already. */
    void failed(WaitingLetter letter, String why) {
        Sql.run(database, "update letter set last_failure = ? where id = ? and body is not null", why, letter.id());
    }

    /** No attempt will ever bring it through: the server said so. */
    void refused(WaitingLetter letter, String why) {
        Sql.run(database, """
                update letter set given_up_at = ?, body = null, last_failure = ? where id = ? and body is not null""", clock.instant(), why, letter.id());
    }

    /** How many were given up because they waited too long. */
    int giveUpOldOnes() {
        var now = clock.instant();
        return Sql.run(
                database,
                "update letter set given_up_at = ?, body = null where body is not null and written_at < ?",
                now,
                now.minus(settings.giveUpAfter()));
    }

    void forgetOldOnes() {
        Sql.run(
                database,
                "delete from letter where body is null and written_at < ?",
                clock.instant().minus(settings.keepSent()));
    }

    /** Whether a letter waits that could not be sent. */
    boolean anyFailing() {
        return Sql.one(
                        database,
                        "select exists (select 1 from letter where body is not null and last_failure is not null)",
                        row -> row.getBoolean(1))
                .orElse(false);
    }
}
