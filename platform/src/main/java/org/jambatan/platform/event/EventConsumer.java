package org.jambatan.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one consumer of a service: a loop on a thread of its own that starts again whatever happens to it. Offsets are
 * committed after the database has the effect; what is delivered twice is known by the inbox.
 */
@ApplicationScoped
class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Inbox inbox;
    private final Deliveries deliveries;
    private final ConsumerProgress progress;
    private final String servers;
    private final String group;
    private volatile boolean running;
    private @Nullable KafkaConsumer<String, String> consumer;
    private @Nullable Thread thread;

    EventConsumer(
            Inbox inbox,
            Deliveries deliveries,
            ConsumerProgress progress,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String group) {
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.progress = progress;
        this.servers = servers;
        this.group = group;
    }

    void start(@Observes @Priority(5000) StartupEvent started) {
        if (!inbox.topics().isEmpty()) {
            running = true;
            thread = Thread.ofPlatform().name("event-consumer").daemon().start(this::run);
        }
    }

    void stop(@Observes @Priority(1) ShutdownEvent stopping) throws InterruptedException {
        running = false;
        var polling = consumer;
        if (polling != null) {
            polling.wakeup();
        }
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
    }

    private void run() {
        while (running) {
            try (var polling = open()) {
                consumer = polling;
                polling.subscribe(inbox.topics());
                while (running) {
                    consume(polling, polling.poll(POLL));
                }
            } catch (WakeupException stopped) {
                LOG.debug("The consumer was woken to stop.", stopped);
            } catch (Exception failure) {
                LOG.errorf(failure, "The event consumer failed and starts again");
                pause();
            } finally {
                consumer = null;
            }
        }
    }

    private void consume(KafkaConsumer<String, String> polling, ConsumerRecords<String, String> records)
            throws InterruptedException {
        if (!records.isEmpty()) {
            deliveries.deliver(deliveriesOf(records));
            polling.commitSync();
        }
        progress.note(polling, records.count());
    }

    private static List<Delivery> deliveriesOf(ConsumerRecords<String, String> records) {
        var deliveries = new ArrayList<Delivery>();
        records.forEach(record -> {
            // A tombstone ends a key in a compacted topic; there is nothing in it to deliver.
            if (record.value() != null) {
                deliveries.add(new Delivery(
                        record.topic(), record.partition(), record.offset(), record.key(), record.value()));
            }
        });
        return deliveries;
    }

    private KafkaConsumer<String, String> open() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", servers,
                        "group.id", group,
                        "enable.auto.commit", "false",
                        "auto.offset.reset", "earliest",
                        "max.poll.records", "100",
                        "session.timeout.ms", "10000",
                        "heartbeat.interval.ms", "3000",
                        "fetch.max.wait.ms", "100",
                        "reconnect.backoff.max.ms", "2000",
                        "metadata.max.age.ms", "10000"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
