package org.jambatan.embedded.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.parts.Command;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.PartProcess;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka broker of our own on 127.0.0.1, its topics made. The launcher runs it as a {@link Part}; a test starts it
 * with {@link #start(KafkaSettings)} and stops it with {@link #stop()}.
 */
public final class KafkaServer implements Part, AutoCloseable {
    private final KafkaSettings settings;
    private final BrokerFolder folder;
    private @Nullable PartProcess process;

    public KafkaServer(KafkaSettings settings) {
        this.settings = settings;
        this.folder = new BrokerFolder(settings);
    }

    /** Formats the folder if need be, starts the broker, makes the topics, and returns. */
    public static KafkaServer start(KafkaSettings settings) {
        var server = new KafkaServer(settings);
        server.start();
        return server;
    }

    public void start() {
        var started = PartProcess.start(this, settings.folder().resolve("kafka.log"));
        started.awaitReady();
        process = started;
    }

    /** Stops the broker; its data stays. */
    public void stop() {
        if (process != null) {
            process.stop();
            process = null;
        }
    }

    /** Ends the broker without warning, as a power cut would; {@link #start()} brings it back. */
    public void kill() {
        if (process != null) {
            process.endGroup();
            process = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void prepare() {
        if (!Files.isDirectory(settings.classPath())) {
            throw new PartFailed(
                    "The broker's jars are not in " + settings.classPath() + "; build the module deploy/kafka first.");
        }
        settings.outer().ifPresent(outer -> outer.certificates().ensure());
        folder.prepare(java("kafka.tools.StorageTool"));
    }

    @Override
    public Command command() {
        var line = new ArrayList<>(java("kafka.Kafka"));
        line.add(folder.configuration().toString());
        return new Command(line, Map.of(), settings.folder());
    }

    /** Small, and quick to start: the broker of one machine moves some hundred events a second, not a million. */
    private List<String> java(String mainClass) {
        var classPath = settings.classPath() + "/*";
        if (settings.outer().isPresent()) {
            classPath += ":" + AgencyPrincipals.whereItIs();
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms96m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=128m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                mainClass);
    }

    @Override
    public boolean isReady() {
        return new Topics(bootstrapServers()).answers();
    }

    @Override
    public void furnish() {
        new Topics(bootstrapServers()).createAllOf(settings.topics());
    }

    @Override
    public List<Integer> ports() {
        var ports = new ArrayList<>(List.of(settings.port(), settings.controllerPort()));
        settings.outer().ifPresent(outer -> ports.add(outer.port()));
        return List.copyOf(ports);
    }
}
