package org.jambatan.mou.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jambatan.mou.mail.EmailAddress;
import org.jambatan.mou.mail.TooManyLetters;
import org.jambatan.platform.sql.Sql;

/**
 * Keeps partners from having us write too many letters. Counted in the database, so that replicas count together, by the
 * hash of an address: a revoked invitation does not say any more whom it was for, and still counts.
 */
@ApplicationScoped
class LettersSent {

    private static final Duration HOUR = Duration.ofHours(1);

    private final DataSource database;
    private final InvitationSettings settings;
    private final Clock clock;

    LettersSent(DataSource database, InvitationSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** One more. The partner is locked, and the address from here on, or many at once would all find room. */
    void count(UUID partner, EmailAddress address) {
        var now = clock.instant();
        Sql.list(
                database,
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "invitation of " + address.text());
        var isTo = "address_hash = sha256(convert_to(?, 'UTF8'))";
        if (sent("partner_id = ?", now, partner) >= settings.lettersPerPartnerAnHour()
                || sent(isTo + " and partner_id = ?", now, address.text(), partner)
                        >= settings.lettersPerInvitedAnHour()
                || sent(isTo, now, address.text()) >= settings.lettersPerAddressAnHour()) {
            throw new TooManyLetters("Too many invitations were sent; try again later.", HOUR);
        }
        Sql.run(
                database,
                "insert into invitation_letter (partner_id, address_hash, sent_at)"
                        + " values (?, sha256(convert_to(?, 'UTF8')), ?)",
                partner,
                address.text(),
                now);
    }

    private long sent(String which, Instant now, Object... of) {
        return Sql.one(
                        database,
                        "select count(*) from invitation_letter where " + which + " and sent_at > ?",
                        row -> row.getLong(1),
                        Stream.concat(Arrays.stream(of), Stream.of(now.minus(HOUR)))
                                .toArray())
                .orElse(0L);
    }
}
