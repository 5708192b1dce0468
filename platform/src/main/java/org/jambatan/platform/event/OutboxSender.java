package org.jambatan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sends a batch in waves of one row per key of a topic, so that a failed send never lets a later event of its aggregate go ahead.
 */
@ApplicationScoped
class OutboxSender {

    private static final byte[] STRUCTURED =
            "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII);

    private final String servers;
    private @Nullable Producer<String, String> producer;

    OutboxSender(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    /** @throws ExecutionException when Kafka did not take a row; what was acknowledged before has been returned or is sent again */
    OutboxRows.Sent send(List<OutboxRow> batch) throws ExecutionException, InterruptedException {
        var acknowledged = new ArrayList<Long>();
        var poisoned = new HashMap<Long, String>();
        var waiting = new LinkedHashMap<String, List<OutboxRow>>();
        batch.forEach(row ->
                waiting.computeIfAbsent(row.lane(), lane -> new ArrayList<>()).add(row));
        ExecutionException failure = null;
        while (!waiting.isEmpty() && failure == null) {
            var wave = waiting.values().stream().map(List::removeFirst).toList();
            waiting.values().removeIf(List::isEmpty);
            failure = sendWave(wave, acknowledged, poisoned);
            wave.stream().filter(row -> poisoned.containsKey(row.seq())).forEach(row -> waiting.remove(row.lane()));
        }
        if (failure != null && acknowledged.isEmpty() && poisoned.isEmpty()) {
            close();
            throw failure;
        }
        return new OutboxRows.Sent(acknowledged, poisoned);
    }

    private @Nullable ExecutionException sendWave(
            List<OutboxRow> wave, List<Long> acknowledged, Map<Long, String> poisoned) throws InterruptedException {
        var sending = new LinkedHashMap<OutboxRow, List<Future<RecordMetadata>>>();
        for (var row : wave) {
            var records = new ArrayList<Future<RecordMetadata>>();
            records.add(producer().send(recordOf(row.topic(), row.key(), row.payload())));
            if (row.statePayload() != null) {
                records.add(producer().send(recordOf(row.topic() + ".state", row.key(), row.statePayload())));
            }
            sending.put(row, records);
        }
        ExecutionException failure = null;
        for (var sent : sending.entrySet()) {
            try {
                for (var acknowledgement : sent.getValue()) {
                    acknowledgement.get();
                }
                acknowledged.add(sent.getKey().seq());
            } catch (ExecutionException refused) {
                if (isPoison(refused.getCause())) {
                    poisoned.put(sent.getKey().seq(), String.valueOf(refused.getMessage()));
                } else {
                    failure = refused;
                }
            }
        }
        return failure;
    }

    /** The header is how CloudEvents' own readers know that the envelope is in the value. */
    private static ProducerRecord<String, String> recordOf(String topic, String key, @Nullable String value) {
        var record = new ProducerRecord<String, String>(topic, key, value);
        if (value != null) {
            record.headers().add("content-type", STRUCTURED.clone());
        }
        return record;
    }

    private static boolean isPoison(@Nullable Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof SerializationException
                || cause instanceof InvalidTopicException;
    }

    private synchronized Producer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            "bootstrap.servers", servers,
                            "acks", "all",
                            "enable.idempotence", "true",
                            "compression.type", "lz4",
                            "linger.ms", "0",
                            "request.timeout.ms", "5000",
                            "delivery.timeout.ms", "10000",
                            "max.block.ms", "5000"),
                    new StringSerializer(),
                    new StringSerializer());
        }
        return producer;
    }

    synchronized void close() {
        if (producer != null) {
            producer.close(java.time.Duration.ofSeconds(1));
            producer = null;
        }
    }
}
