package org.jambatan.embedded.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.kafka.InnerListener;
import org.jambatan.embedded.parts.PartFailed;

/** The agencies there are, read as any service reads them: from the state of all partners. */
public final class Agencies {
    private static final String TOPIC = "jambatan.partners.state";

    private final InnerListener kafka;

    public Agencies(InnerListener kafka) {
        this.kafka = kafka;
    }

    /** By id or name; without either, the only one there is. */
    public Agency called(Optional<String> word) {
        var all = all();
        var fitting = word.isEmpty()
                ? all
                : all.stream().filter(agency -> agency.isCalled(word.get())).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        var known = all.stream()
                .map(agency -> agency.name() + " (" + agency.id() + ")")
                .collect(Collectors.joining(", "));
        var choice = known.isEmpty() ? "There is none yet." : "There are: " + known + ".";
        throw new PartFailed(
                word.map(given -> "There is no one agency " + given + ". ").orElse("Name the agency by --agency. ")
                        + choice);
    }

    private List<Agency> all() {
        var agencies = new LinkedHashMap<String, Agency>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "enable.auto.commit", "false"),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var entry : consumer.poll(Duration.ofMillis(200))) {
                    agencies.remove(entry.key());
                    if (entry.value() != null) {
                        agency(entry.value()).ifPresent(agency -> agencies.put(entry.key(), agency));
                    }
                }
            }
        } catch (KafkaException e) {
            throw new PartFailed("The agencies cannot be read from Kafka: " + e.getMessage(), e);
        }
        return List.copyOf(agencies.values());
    }

    private static Optional<Agency> agency(String event) {
        try {
            var partner = Api.JSON.readTree(event).path("data");
            if (!partner.path("kind").asText().equals("AGENCY")) {
                return Optional.empty();
            }
            var names = new ArrayList<String>();
            for (JsonNode name : partner.path("name")) {
                names.add(name.asText());
            }
            return Optional.of(new Agency(partner.path("id").asText(), List.copyOf(names)));
        } catch (JsonProcessingException e) {
            throw new PartFailed("An event in " + TOPIC + " is no JSON: " + e.getMessage(), e);
        }
    }
}
