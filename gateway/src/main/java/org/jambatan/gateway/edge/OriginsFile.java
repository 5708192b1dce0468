package org.jambatan.gateway.edge;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Origins that an operator adds and removes while the gateway runs, one a line, exact. The file is looked at every
 * second and beside the event loop; one that cannot be read changes nothing.
 */
@Singleton
class OriginsFile {

    private static final Logger LOG = Logger.getLogger(OriginsFile.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Optional<Path> file;
    private volatile Set<String> origins = Set.of();

    OriginsFile(@ConfigProperty(name = "jambatan.cors.origins-file") Optional<Path> file) {
        this.file = file;
    }

    boolean isConfigured() {
        return file.isPresent();
    }

    boolean contains(String origin) {
        return origins.contains(origin);
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        if (isConfigured()) {
            look();
            vertx.setPeriodic(BETWEEN_LOOKS.toMillis(), timer -> {
                var _ = vertx.executeBlocking(() -> {
                    look();
                    return origins;
                });
            });
        }
    }

    void look() {
        try {
            var now = file.isPresent() && Files.exists(file.get()) ? read(file.get()) : Set.<String>of();
            if (!now.equals(origins)) {
                LOG.infof("Front-ends of these origins may call: %s", now);
                origins = now;
            }
        } catch (IOException e) {
            LOG.warnf("The origins of front-ends cannot be read: %s", e.getMessage());
        }
    }

    private static Set<String> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
