package org.jambatan.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** The consumers of a service: one of its own name, and one for each further name its listeners give. */
@ApplicationScoped
class EventConsumer {

    private final Inbox inbox;
    private final Deliveries deliveries;
    private final String servers;
    private final String group;
    private volatile Map<String, ConsumerLoop> loops = Map.of();

    EventConsumer(
            Inbox inbox,
            Deliveries deliveries,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String group) {
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.servers = servers;
        this.group = group;
    }

    void start(@Observes @Priority(5000) StartupEvent started) {
        var all = new TreeMap<String, ConsumerLoop>();
        for (var name : inbox.consumers()) {
            all.put(
                    name,
                    new ConsumerLoop(
                            name,
                            inbox.topicsOf(name),
                            deliveries,
                            servers,
                            name.isEmpty() ? group : group + "-" + name));
        }
        loops = all;
        loops.values().forEach(ConsumerLoop::start);
    }

    void stop(@Observes @Priority(1) ShutdownEvent stopping) throws InterruptedException {
        var stopped = List.copyOf(loops.values());
        stopped.forEach(ConsumerLoop::wake);
        for (var loop : stopped) {
            loop.awaitEnd();
        }
    }

    boolean isStalled() {
        return loops.values().stream().anyMatch(loop -> loop.progress().isStalled());
    }

    /** Tells how many records each consumer is behind: {@code lag}, and {@code lag-<name>} of the others. */
    HealthCheckResponseBuilder tellLag(HealthCheckResponseBuilder answer) {
        answer.withData("lag", 0);
        loops.forEach((name, loop) -> answer.withData(
                name.isEmpty() ? "lag" : "lag-" + name, loop.progress().lag()));
        return answer;
    }
}
