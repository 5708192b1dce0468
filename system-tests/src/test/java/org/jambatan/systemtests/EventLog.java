package org.jambatan.systemtests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a plain consumer has read of one topic: the events of each aggregate in the order of the log. */
final class EventLog implements AutoCloseable {
    private static final Duration LONGEST_READ = Duration.ofSeconds(20);

    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;
    private final List<JsonNode> events = new ArrayList<>();

    private EventLog(Platform platform, String topic) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", platform.kafka(), "enable.auto.commit", "false"),
                new StringDeserializer(),
                new StringDeserializer());
        this.partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    static EventLog of(Platform platform, String topic) {
        return new EventLog(platform, topic);
    }

    /** Every event up to the present end of the topic. */
    List<JsonNode> all() {
        var ends = consumer.endOffsets(partitions, LONGEST_READ);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var entry : consumer.poll(Duration.ofMillis(200))) {
                if (entry.value() != null) {
                    events.add(parsed(entry.value()));
                }
            }
        }
        return List.copyOf(events);
    }

    List<JsonNode> about(String subject) {
        return all().stream()
                .filter(event -> event.path("subject").asText().equals(subject))
                .toList();
    }

    JsonNode await(String type, String subject) {
        return awaitAbout(subject, event -> event.path("type").asText().equals("org.jambatan." + type + ".v1"))
                .getLast();
    }

    private List<JsonNode> awaitAbout(String subject, Predicate<JsonNode> wanted) {
        var found = Await.until(
                "an event about " + subject,
                () -> about(subject),
                events -> events.stream().anyMatch(wanted));
        return found.stream().filter(wanted).toList();
    }

    /** How many records there are, compaction aside; unchanged when nothing was published. */
    long end() {
        return consumer.endOffsets(partitions, LONGEST_READ).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static JsonNode parsed(String value) {
        try {
            return Reply.JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("an event that is no JSON: " + value, e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
