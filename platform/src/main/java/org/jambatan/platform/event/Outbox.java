package org.jambatan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.sql.SqlFailure;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Where events wait for Kafka: a row in the transaction that changed the state, so that neither can be without the
 * other. Kafka need not be there.
 */
@ApplicationScoped
public class Outbox {

    private final DataSource database;
    private final Envelopes envelopes;
    private final TransactionSynchronizationRegistry transaction;
    private final Relay relay;

    Outbox(DataSource database, Envelopes envelopes, TransactionSynchronizationRegistry transaction, Relay relay) {
        this.database = database;
        this.envelopes = envelopes;
        this.transaction = transaction;
        this.relay = relay;
    }

    /** Must be called inside a transaction; the relay is woken when it has committed. */
    public void publish(DomainEvent event) {
        try {
            insert(event);
        } catch (SqlFailure failure) {
            // Another command has told of this version first: what this one saw is stale, though not yet flushed.
            if (Database.violatedConstraint(failure).stream().anyMatch("outbox_one_event_per_version"::equals)) {
                throw new OptimisticLockException("Version " + event.aggregateVersion() + " has been told", failure);
            }
            throw failure;
        }
        wakeRelayAfterCommit();
    }

    /**
     * Passes on what another service has published, to one topic alone and unchanged. Must be called inside a
     * transaction, in the order in which the records of a key are to arrive.
     *
     * @param name the event's name, such as {@code booking.confirmed}
     * @param payload the event's own text; none ends the key in a compacted topic
     */
    public void forward(String topic, String name, UUID key, long version, @Nullable String payload) {
        Sql.run(database, """
                insert into outbox (id, topic, type, aggregate_id, aggregate_version, payload)
                values (?, ?, ?, ?, ?, ?)""", Ids.next(), topic, name, key, version, payload);
        wakeRelayAfterCommit();
    }

    void wakeRelayAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }

    private void insert(DomainEvent event) {
        var id = Ids.next();
        Sql.run(
                database,
                """
                insert into outbox (id, topic, type, aggregate_id, aggregate_version, payload, state_payload)
                values (?, ?, ?, ?, ?, ?, ?)""",
                id,
                "jambatan." + event.family(),
                event.name(),
                event.subject(),
                event.aggregateVersion(),
                envelopes.event(id, event),
                envelopes.state(id, event));
    }
}
