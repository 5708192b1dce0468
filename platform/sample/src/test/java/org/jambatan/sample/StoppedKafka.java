package org.jambatan.sample;

import java.io.IOException;
import java.util.Arrays;
import org.jambatan.testkit.servers.Servers;
import org.testcontainers.DockerClientFactory;

/** Kafka, stopped in its tracks until this is closed: connections stay, and nothing answers. */
final class StoppedKafka implements AutoCloseable {
    private final Switch broker;

    private StoppedKafka(Switch broker) {
        this.broker = broker;
    }

    static StoppedKafka now() {
        var stopped = new StoppedKafka(Boolean.getBoolean("jambatan.containers") ? new OfContainer() : new OfProcess());
        stopped.broker.stop();
        return stopped;
    }

    @Override
    public void close() {
        broker.goOn();
    }

    private interface Switch {
        void stop();

        void goOn();
    }

    /** The broker is a child of this JVM. */
    private static final class OfProcess implements Switch {
        private final long pid = ProcessHandle.current()
                .children()
                .filter(child -> child.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch("kafka.Kafka"::equals))
                .findFirst()
                .orElseThrow(() -> new AssertionError("This run has no broker of its own."))
                .pid();

        @Override
        public void stop() {
            signal("-STOP");
        }

        @Override
        public void goOn() {
            signal("-CONT");
        }

        private void signal(String name) {
            try {
                new ProcessBuilder("kill", name, Long.toString(pid)).start().waitFor();
            } catch (IOException | InterruptedException failed) {
                throw new AssertionError(failed);
            }
        }
    }

    private static final class OfContainer implements Switch {
        private final String id;

        OfContainer() {
            var port =
                    Integer.parseInt(Servers.kafka().substring(Servers.kafka().lastIndexOf(':') + 1));
            id = DockerClientFactory.instance().client().listContainersCmd().exec().stream()
                    .filter(container -> Arrays.stream(container.getPorts())
                            .anyMatch(mapped -> mapped.getPublicPort() != null && mapped.getPublicPort() == port))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No container serves port " + port))
                    .getId();
        }

        @Override
        public void stop() {
            DockerClientFactory.instance().client().pauseContainerCmd(id).exec();
        }

        @Override
        public void goOn() {
            DockerClientFactory.instance().client().unpauseContainerCmd(id).exec();
        }
    }
}
