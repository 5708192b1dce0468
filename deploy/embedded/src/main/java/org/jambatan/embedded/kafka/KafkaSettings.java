package org.jambatan.embedded.kafka;

import java.nio.file.Path;
import java.util.Optional;
import org.jambatan.embedded.Home;
import org.jambatan.embedded.parts.Ports;

/**
 * Where a broker keeps its data and listens.
 *
 * @param folder holds the log segments and the server's configuration; made when it is not there
 * @param port for clients, on 127.0.0.1
 * @param controllerPort for the broker's own controller, on 127.0.0.1
 * @param classPath the broker's jars, collected by the module {@code deploy/kafka}
 * @param topics the file that lists the topics to make
 * @param outer the listener for agencies; a broker that serves the platform alone has none
 */
public record KafkaSettings(
        Path folder, int port, int controllerPort, Path classPath, Path topics, Optional<OuterListener> outer) {
    /** On free ports, with the platform's topics. */
    public static KafkaSettings in(Path folder) {
        var ports = Ports.free(2);
        var kafka = Home.folder().resolve("deploy/kafka");
        return new KafkaSettings(
                folder.toAbsolutePath(),
                ports.getFirst(),
                ports.getLast(),
                kafka.resolve("target/lib"),
                topicsOfThePlatform(),
                Optional.empty());
    }

    public KafkaSettings onPorts(int client, int controller) {
        return new KafkaSettings(folder, client, controller, classPath, topics, outer);
    }

    /** With a second listener, for agencies, beside the inner one. */
    public KafkaSettings with(OuterListener listener) {
        return new KafkaSettings(folder, port, controllerPort, classPath, topics, Optional.of(listener));
    }

    public static Path topicsOfThePlatform() {
        return Home.folder().resolve("deploy/kafka/topics.properties");
    }
}
