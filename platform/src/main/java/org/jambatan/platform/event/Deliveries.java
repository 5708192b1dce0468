package org.jambatan.platform.event;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jambatan.platform.problem.Database;
import org.jboss.logging.Logger;

/**
 * Delivers a batch in one transaction, or, where that fails, record by record: five attempts each (one
 * for what is no event at all), then a dead letter, and on. While the database itself is away it waits, since nothing could be recorded.
 */
@ApplicationScoped
class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(25);
    private static final Duration WHILE_THE_DATABASE_IS_AWAY = Duration.ofMillis(500);

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Heard heard;

    Deliveries(Inbox inbox, DeadLetters deadLetters, Heard heard) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.heard = heard;
    }

    void deliver(List<Delivery> records) throws InterruptedException {
        try {
            inbox.deliverAll(records);
        } catch (RuntimeException someFailed) {
            LOG.debugf(someFailed, "A batch of %s records failed; now one by one.", records.size());
            for (var record : records) {
                deliverOne(record);
            }
        }
        heard.news();
    }

    private void deliverOne(Delivery record) throws InterruptedException {
        for (var attempt = 1; ; ) {
            try {
                inbox.deliverOne(record);
                return;
            } catch (Unreadable garbage) {
                bury(record, garbage, attempt);
                return;
            } catch (RuntimeException failure) {
                if (willPass(failure)) {
                    Thread.sleep(WHILE_THE_DATABASE_IS_AWAY);
                } else if (attempt == ATTEMPTS) {
                    bury(record, failure, attempt);
                    return;
                } else {
                    Thread.sleep(FIRST_PAUSE.multipliedBy(1L << attempt++));
                }
            }
        }
    }

    /** A statement that takes too long is no such case: it might take too long for ever, and all behind it would wait. */
    private static boolean willPass(RuntimeException failure) {
        return (Database.unavailable(failure) && !Database.tookTooLong(failure)) || Database.mayRunAgain(failure);
    }

    private void bury(Delivery record, RuntimeException failure, int attempts) {
        var cause = failure instanceof QuarkusTransactionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        LOG.errorf(
                "Dead letter: %s partition %s offset %s: %s",
                record.topic(), record.partition(), record.offset(), cause);
        LOG.debug("The failure of the last attempt", cause);
        deadLetters.add(record, cause.toString(), attempts);
    }
}
