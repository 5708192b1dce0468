package org.jambatan.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** Who has read what: for one account alone, however many others share the message. */
@ApplicationScoped
class Readings {
    private final DataSource database;

    Readings(DataSource database) {
        this.database = database;
    }

    void mark(Reader reader, UUID message, Instant now) {
        Sql.run(
                database,
                "insert into reading (account, message_id, at) values (?, ?, ?) on conflict do nothing",
                reader.account(),
                message,
                now);
    }

    /** Marks all there are; answers how many were unread. */
    int markAll(Reader reader, Instant now) {
        return Sql.run(
                database,
                MessageRows.ASKED
                        + """
                insert into reading (account, message_id, at)
                select a.account, m.id, cast(? as timestamptz) from asked a, message m
                where ((%s) or %s) %s
                on conflict do nothing""".formatted(MessageRows.TO_PARTNER, MessageRows.TO_ACCOUNT, MessageRows.AND_UNREAD),
                reader.partner(),
                reader.rolesArray(),
                reader.account(),
                null,
                null,
                now);
    }
}
