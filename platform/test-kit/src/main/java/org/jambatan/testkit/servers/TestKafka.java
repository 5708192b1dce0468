package org.jambatan.testkit.servers;

import org.jambatan.embedded.kafka.KafkaServer;
import org.jambatan.embedded.kafka.KafkaSettings;

/** The Kafka broker of this test run, with the platform's topics. */
final class TestKafka {

    private TestKafka() {}

    static String bootstrapServers() {
        return OncePerRun.get("kafka", TestKafka::start);
    }

    private static String start() {
        var folder = RunFolder.of("kafka");
        var settings = KafkaSettings.in(folder);
        return Containers.asked()
                ? Containers.kafka(settings.topics())
                : Watch.over(folder, () -> KafkaServer.start(settings)).bootstrapServers();
    }
}
