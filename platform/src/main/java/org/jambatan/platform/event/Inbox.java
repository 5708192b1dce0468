package org.jambatan.platform.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** Gives events to their listeners, each once: the event's id is recorded in the transaction of its effect. */
@ApplicationScoped
class Inbox {

    private final DataSource database;
    private final List<TopicsListener> listeners;
    private final ObjectReader reader;

    Inbox(DataSource database, @All List<TopicsListener> listeners, ObjectMapper mapper) {
        this.database = database;
        this.listeners = listeners;
        requireDifferentNames(listeners);
        this.reader = mapper.reader()
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** The inbox knows a listener by its simple name: two of one name would take each other's events for known. */
    private static void requireDifferentNames(List<TopicsListener> listeners) {
        var names = listeners.stream().map(Inbox::nameOf).toList();
        if (Set.copyOf(names).size() < names.size()) {
            throw new IllegalStateException("Two event listeners have the same name: " + names);
        }
    }

    private static String nameOf(TopicsListener listener) {
        return ClientProxy.unwrap(listener).getClass().getSimpleName();
    }

    Set<String> consumers() {
        return listeners.stream().map(TopicsListener::consumer).collect(Collectors.toSet());
    }

    Set<String> topicsOf(String consumer) {
        return listeners.stream()
                .filter(listener -> listener.consumer().equals(consumer))
                .flatMap(listener -> listener.topics().stream())
                .collect(Collectors.toSet());
    }

    /** All records in one transaction; any failure leaves none delivered. */
    void deliverAll(List<Delivery> records) {
        QuarkusTransaction.requiringNew().run(() -> records.forEach(this::deliver));
    }

    void deliverOne(Delivery record) {
        QuarkusTransaction.requiringNew().run(() -> deliver(record));
    }

    private void deliver(Delivery record) {
        var interested = listeners.stream()
                .filter(listener -> listener.consumer().equals(record.consumer()))
                .filter(listener -> listener.topics().contains(record.topic()))
                .toList();
        if (interested.isEmpty()) {
            return;
        }
        var event = parse(record.payload());
        interested.stream()
                .filter(listener -> listener.names().contains(event.name()))
                .filter(listener -> isFirstTime(event, listener))
                .forEach(listener -> listener.on(event));
    }

    private IncomingEvent parse(String payload) {
        try {
            return IncomingEvent.parse(payload, reader);
        } catch (IOException unreadable) {
            throw new Unreadable(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private boolean isFirstTime(IncomingEvent event, TopicsListener listener) {
        return Sql.run(
                        database,
                        "insert into inbox (event_id, listener) values (?, ?) on conflict do nothing",
                        event.id(),
                        nameOf(listener))
                == 1;
    }
}
