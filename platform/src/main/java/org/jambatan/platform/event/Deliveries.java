package org.jambatan.platform.event;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jambatan.platform.problem.Database;
import org.jboss.logging.Logger;

/**
 * Delivers a batch in one transaction, or, where that fails, record by record: five attempts each, then a dead letter,
 * and on. While the database itself is away it waits, since nothing could be recorded.
 */
@ApplicationScoped
class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);
    private static final int ATTEMPTS = 5;

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
            } catch (RuntimeException failure) {
                var passing = Database.unavailable(failure) || Database.mayRunAgain(failure);
                if (!passing && attempt == ATTEMPTS) {
                    bury(record, failure, attempt);
                    return;
                }
                attempt += passing ? 0 : 1;
                Thread.sleep(Duration.ofMillis(passing ? 500 : 50L << attempt));
            }
        }
    }

    private void bury(Delivery record, RuntimeException failure, int attempts) {
        var cause = failure instanceof QuarkusTransactionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        LOG.errorf(
                cause, "Dead letter: %s partition %s offset %s", record.topic(), record.partition(), record.offset());
        deadLetters.add(record, cause.toString(), attempts);
    }
}
