package org.jambatan.mou.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.time.Ids;

/** Where features hand their letters in. */
@ApplicationScoped
public class Letters {

    private final DataSource database;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final Postman postman;

    Letters(DataSource database, Clock clock, TransactionSynchronizationRegistry transaction, Postman postman) {
        this.database = database;
        this.clock = clock;
        this.transaction = transaction;
        this.postman = postman;
    }

    /**
     * Writes the letter down in the running transaction: it goes out if that commits, soon after, and is tried again
     * until it went out. Nothing fails because no mail server is there.
     *
     * @return the id by which logs know the letter
     */
    public UUID send(Letter letter) {
        var id = Ids.next();
        var now = clock.instant();
        Sql.run(
                database,
                """
                insert into letter (id, kind, recipient, language, subject, body, written_at, attempts, next_attempt_at)
                values (?, ?, ?, ?, ?, ?, ?, 0, ?)""",
                id,
                letter.kind(),
                letter.to().text(),
                letter.language().code(),
                letter.subject(),
                letter.text(),
                now,
                now);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    postman.wake();
                }
            }
        });
        return id;
    }
}
