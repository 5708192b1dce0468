package org.jambatan.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KafkaServerTest {
    @TempDir
    static Path folder;

    static KafkaServer server;

    @BeforeAll
    static void start() {
        server = KafkaServer.start(KafkaSettings.in(folder));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void every_family_has_its_log_and_its_state_in_six_partitions() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            var names = admin.listTopics().names().get();
            var topics = admin.describeTopics(names).allTopicNames().get();

            assertThat(names).hasSize(22).contains("jambatan.bookings", "jambatan.bookings.state");
            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(6));
        }
    }

    @Test
    void what_was_acknowledged_outlives_a_killed_broker() throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", server.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("jambatan.orders", 0, "key", "kept"))
                    .get();
        }

        server.kill();
        server.start();

        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", server.bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("jambatan.orders", 0)));
            var records = consumer.poll(Duration.ofSeconds(20));
            assertThat(records.records("jambatan.orders")).extracting("value").containsExactly("kept");
        }
    }
}
