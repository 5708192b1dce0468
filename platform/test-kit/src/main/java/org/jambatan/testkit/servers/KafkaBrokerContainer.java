package org.jambatan.testkit.servers;

import java.nio.file.Path;
import org.jambatan.embedded.kafka.Topics;
import org.testcontainers.kafka.KafkaContainer;

/** Kafka from its official image; topics come from the same file as everywhere else. */
final class KafkaBrokerContainer {

    private static final String IMAGE = "apache/kafka:4.3.1";

    private KafkaBrokerContainer() {}

    @SuppressWarnings("resource") // lives as long as the run; Testcontainers removes it
    static String start(Path topics) {
        var container = new KafkaContainer(IMAGE)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        container.start();
        new Topics(container.getBootstrapServers()).createAllOf(topics);
        return container.getBootstrapServers();
    }
}
