package org.jambatan.notification.feed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes an agency's topics; who gives an agency access may have made them already, with the same settings. */
@ApplicationScoped
class FeedTopics {
    private static final int PATIENCE_MILLIS = 5_000;

    /** The broker packs again what the relay sends as lz4, which clients in other languages do not all unpack. */
    private static final String COMPRESSION = "gzip";

    private final FeedSettings settings;
    private final String servers;
    private @Nullable Admin admin;

    FeedTopics(FeedSettings settings, @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.settings = settings;
        this.servers = servers;
    }

    /** @throws ExecutionException when Kafka did not make one that was not there */
    void make(UUID agency) throws ExecutionException, InterruptedException {
        var options = new CreateTopicsOptions().timeoutMs(PATIENCE_MILLIS);
        for (var made :
                client().createTopics(topicsOf(agency), options).values().values()) {
            try {
                made.get();
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof TopicExistsException)) {
                    throw failure;
                }
            }
        }
    }

    List<NewTopic> topicsOf(UUID agency) {
        return List.of(
                topic(FeedTopic.of(agency))
                        .configs(Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_DELETE,
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(settings.retention().toMillis()),
                                TopicConfig.COMPRESSION_TYPE_CONFIG,
                                COMPRESSION)),
                topic(FeedTopic.ofState(agency))
                        .configs(Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_COMPACT,
                                TopicConfig.COMPRESSION_TYPE_CONFIG,
                                COMPRESSION)));
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, settings.partitions(), settings.replicationFactor());
    }

    private synchronized Admin client() {
        if (admin == null) {
            admin = Admin.create(Map.of(
                    "bootstrap.servers", servers,
                    "request.timeout.ms", PATIENCE_MILLIS,
                    "default.api.timeout.ms", PATIENCE_MILLIS,
                    "reconnect.backoff.max.ms", "2000"));
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
