package org.jambatan.testkit.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jambatan.testkit.servers.Servers;
import org.jspecify.annotations.Nullable;

/**
 * A topic of this run's broker. It remembers what it has read; waiting polls the broker until the record is there or
 * the deadline has passed, and never sleeps. For one thread.
 *
 * <p>Test classes share the broker, so look for events by the subject your test made.
 */
public final class Topic implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration ONE_POLL = Duration.ofMillis(100);

    private final String name;
    private final KafkaConsumer<String, String> consumer;
    private final List<TopicRecord> records = new ArrayList<>();
    private @Nullable KafkaProducer<String, String> producer;

    private Topic(String name) {
        this.name = name;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Servers.kafka(), "enable.auto.commit", "false"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(consumer.partitionsFor(name, PATIENCE).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList());
    }

    /** Read from its beginning. */
    public static Topic named(String name) {
        var topic = new Topic(name);
        topic.consumer.seekToBeginning(topic.consumer.assignment());
        return topic;
    }

    /** Read from its present end: what comes after this call. */
    public static Topic fromNow(String name) {
        var topic = new Topic(name);
        topic.consumer.seekToEnd(topic.consumer.assignment());
        topic.consumer.assignment().forEach(topic.consumer::position);
        return topic;
    }

    /** The first event of this type about this subject; fails when none comes within 15 seconds. */
    public CloudEvent awaitEvent(String type, Object subject) {
        return awaitEvents(type, subject, 1).getFirst();
    }

    /** The first {@code count} events of this type about this subject, in the order of the topic. */
    public List<CloudEvent> awaitEvents(String type, Object subject, int count) {
        return await(type + " about " + subject, count, record -> isEvent(record, type, subject)).stream()
                .map(TopicRecord::event)
                .toList();
    }

    /** The first record with this key. */
    public TopicRecord awaitKey(Object key) {
        return await("key " + key, 1, record -> record.key().equals(key.toString()))
                .getFirst();
    }

    /** The newest event of this key that satisfies a condition; for {@code .state} topics, which say it all again. */
    public CloudEvent awaitState(Object key, Predicate<CloudEvent> wanted) {
        return await(
                        "state of " + key,
                        1,
                        record ->
                                record.key().equals(key.toString()) && record.isEvent() && wanted.test(record.event()))
                .getLast()
                .event();
    }

    /** Every event about this subject up to the topic's present end, in order: for asserting that nothing was said. */
    public List<CloudEvent> eventsAbout(Object subject) {
        return upToNow().stream()
                .filter(TopicRecord::isEvent)
                .map(TopicRecord::event)
                .filter(event -> event.subject().equals(subject.toString()))
                .toList();
    }

    /** Every record up to the topic's present end. */
    public List<TopicRecord> upToNow() {
        var ends = consumer.endOffsets(consumer.assignment());
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll(deadline, () -> "the end of " + name + " was not reached");
        }
        return List.copyOf(records);
    }

    private List<TopicRecord> await(String what, int count, Predicate<TopicRecord> wanted) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = records.stream().filter(wanted).toList();
            if (found.size() >= count) {
                return found;
            }
            poll(
                    deadline,
                    () -> "%d of %d of %s came on %s; %d other records did, the last being %s"
                            .formatted(found.size(), count, what, name, records.size() - found.size(), last()));
        }
    }

    private Object last() {
        return records.isEmpty()
                ? "none"
                : Optional.ofNullable(records.getLast().value()).orElse("a deletion");
    }

    private void poll(long deadline, java.util.function.Supplier<String> complaint) {
        if (System.nanoTime() > deadline) {
            throw new AssertionError("After " + PATIENCE.toSeconds() + " s " + complaint.get() + ".");
        }
        for (var record : consumer.poll(ONE_POLL)) {
            records.add(new TopicRecord(record.key(), record.value(), record.partition(), record.offset()));
        }
    }

    private static boolean isEvent(TopicRecord record, String type, Object subject) {
        return record.isEvent()
                && record.event().type().equals(type)
                && record.event().subject().equals(subject.toString());
    }

    /** Publishes as another service would: keyed by the subject, and acknowledged when this returns. */
    public CloudEvent publish(CloudEvent event) {
        send(event.subject(), event.json());
        return event;
    }

    /** Publishes any text, for what a reader must survive. A value of {@code null} deletes the key. */
    public void send(String key, @Nullable String value) {
        try {
            producer().send(new ProducerRecord<>(name, key, value)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Publishing to " + name + " failed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Publishing to " + name + " was interrupted.", e);
        }
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", Servers.kafka(), "acks", "all"),
                    new StringSerializer(),
                    new StringSerializer());
        }
        return producer;
    }

    @Override
    public void close() {
        consumer.close();
        if (producer != null) {
            producer.close();
        }
    }
}
