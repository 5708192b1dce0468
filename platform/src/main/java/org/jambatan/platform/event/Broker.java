package org.jambatan.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whether Kafka answers, asked every ten seconds: a relay with nothing to send and a consumer with nothing to hear would
 * not notice that it is away.
 */
@ApplicationScoped
class Broker {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String servers;
    private @Nullable Admin admin;
    private volatile boolean answers = true;

    Broker(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    boolean answers() {
        return answers;
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() throws InterruptedException {
        try {
            answers = !client().describeCluster()
                    .nodes()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            answers = false;
        }
    }

    private synchronized Admin client() {
        if (admin == null) {
            admin = Admin.create(Map.of(
                    "bootstrap.servers", servers,
                    "request.timeout.ms", "4000",
                    "default.api.timeout.ms", "4000",
                    "reconnect.backoff.max.ms", "2000"));
        }
        return admin;
    }

    synchronized void stop(@Observes @Priority(1) ShutdownEvent stopping) {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
