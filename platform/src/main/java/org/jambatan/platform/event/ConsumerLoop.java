package org.jambatan.platform.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One consumer: a loop on a thread of its own that starts again whatever happens to it. Offsets are committed after the
 * database has the effect; what is delivered twice is known by the inbox.
 */
class ConsumerLoop {

    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final String name;
    private final Set<String> topics;
    private final Deliveries deliveries;
    private final String servers;
    private final String group;
    private final ConsumerProgress progress = new ConsumerProgress();
    private volatile boolean running;
    private volatile @Nullable KafkaConsumer<String, String> consumer;
    private @Nullable Thread thread;

    ConsumerLoop(String name, Set<String> topics, Deliveries deliveries, String servers, String group) {
        this.name = name;
        this.topics = topics;
        this.deliveries = deliveries;
        this.servers = servers;
        this.group = group;
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform()
                .name(name.isEmpty() ? "event-consumer" : "event-consumer-" + name)
                .daemon()
                .start(this::run);
    }

    void wake() {
        running = false;
        var polling = consumer;
        if (polling != null) {
            polling.wakeup();
        }
    }

    void awaitEnd() throws InterruptedException {
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
    }

    ConsumerProgress progress() {
        return progress;
    }

    private void run() {
        while (running) {
            try (var polling = open()) {
                consumer = polling;
                polling.subscribe(topics);
                while (running) {
                    consume(polling, polling.poll(POLL));
                }
            } catch (WakeupException stopped) {
                LOG.debug("The consumer was woken to stop.", stopped);
            } catch (Exception failure) {
                LOG.errorf(failure, "The event consumer %s failed and starts again", group);
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

    private List<Delivery> deliveriesOf(ConsumerRecords<String, String> records) {
        var delivered = new ArrayList<Delivery>();
        records.forEach(record -> {
            // A tombstone ends a key in a compacted topic; there is nothing in it to deliver.
            if (record.value() != null) {
                delivered.add(new Delivery(
                        name, record.topic(), record.partition(), record.offset(), record.key(), record.value()));
            }
        });
        return delivered;
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
