package org.jambatan.testkit.servers;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The same servers in containers, asked for by {@code -Djambatan.containers=true}. Testcontainers is touched only then;
 * it removes its containers by itself when the run ends.
 */
final class Containers {

    private Containers() {}

    static boolean asked() {
        return Boolean.getBoolean("jambatan.containers");
    }

    /** The mapped port; the superuser's password is kept in the folder, where the embedded server keeps it too. */
    static int postgres(Path folder, boolean durable) {
        requireEngine();
        return PostgresContainer.start(folder, durable);
    }

    static String kafka(Path topics) {
        requireEngine();
        return KafkaBrokerContainer.start(topics);
    }

    private static void requireEngine() {
        if (!DockerEngine.answers()) {
            throw new IllegalStateException("-Djambatan.containers=true needs a running Docker engine, and none answers"
                    + " (DOCKER_HOST or /var/run/docker.sock). Start one, or leave the flag out to use the embedded"
                    + " servers.");
        }
    }

    /** Loads Testcontainers' own classes, so it is a class of its own. */
    private static final class DockerEngine {
        static boolean answers() {
            return (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
                    && org.testcontainers.DockerClientFactory.instance().isDockerAvailable();
        }
    }
}
