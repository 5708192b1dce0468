package org.jambatan.embedded.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Secret;

/** What a broker keeps on disk: its configuration, written anew at each start, and its formatted log directory. */
final class BrokerFolder {
    private final KafkaSettings settings;

    BrokerFolder(KafkaSettings settings) {
        this.settings = settings;
    }

    Path configuration() {
        return settings.folder().resolve("server.properties");
    }

    void prepare(List<String> storageTool) {
        try {
            Files.createDirectories(settings.folder());
            // It may hold the password of a key.
            Secret.write(configuration(), properties());
            if (!Files.exists(logs().resolve("meta.properties"))) {
                format(storageTool);
            }
        } catch (IOException e) {
            throw new PartFailed("Kafka's folder " + settings.folder() + " cannot be made: " + e.getMessage(), e);
        }
    }

    private Path logs() {
        return settings.folder().resolve("logs");
    }

    private void format(List<String> storageTool) throws IOException {
        var line = new ArrayList<>(storageTool);
        line.addAll(List.of(
                "format",
                "-t",
                Uuid.randomUuid().toString(),
                "-c",
                configuration().toString()));
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new PartFailed("Kafka's folder cannot be formatted: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Kafka's formatting was interrupted.", e);
        }
    }

    private String properties() {
        return own() + settings.outer().map(this::beside).orElse("");
    }

    /** The later line of one name counts. */
    private String beside(OuterListener outer) {
        return """
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d,%3$s
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,%3$s
                """.formatted(settings.port(), settings.controllerPort(), outer.address()) + outer.properties();
    }

    /** Offsets outlive the topics' 30 days, so that a consumer that was away for weeks starts where it stopped. */
    private String own() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.retention.minutes=64800
                offsets.topic.num.partitions=6
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.segment.bytes=67108864
                message.max.bytes=2097152
                """.formatted(settings.port(), settings.controllerPort(), logs());
    }
}
