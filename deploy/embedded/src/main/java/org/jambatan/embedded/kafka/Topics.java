package org.jambatan.embedded.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.jambatan.embedded.parts.PartFailed;

/** The topics of a running broker, held against the file that lists them. */
public final class Topics {
    private static final int TIMEOUT_MS = 20_000;
    private final String bootstrapServers;

    public Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    boolean answers() {
        try (var admin = admin(2_000)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException | KafkaException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes the missing ones. A partition count never changes: keys would move and lose their order. */
    public void createAllOf(Path file) {
        var wanted = wanted(file);
        try (var admin = admin(TIMEOUT_MS)) {
            var there = there(admin);
            wanted.forEach(topic -> topic.agreesWith(there.get(topic.name())));
            var missing = wanted.stream()
                    .filter(topic -> !there.containsKey(topic.name()))
                    .map(Topic::asNew)
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException | KafkaException e) {
            throw new PartFailed("Kafka's topics cannot be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Making Kafka's topics was interrupted.", e);
        }
    }

    private static Map<String, TopicDescription> there(Admin admin) throws ExecutionException, InterruptedException {
        var names = admin.listTopics().names().get();
        return admin.describeTopics(names).allTopicNames().get();
    }

    private static List<Topic> wanted(Path file) {
        var lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new PartFailed("The list of topics " + file + " cannot be read: " + e.getMessage(), e);
        }
        return lines.stringPropertyNames().stream()
                .map(name -> Topic.parse(name, lines.getProperty(name)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The client finds its own classes by the thread's class loader, which in a test may know another copy of them. */
    private Admin admin(int timeoutMs) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Admin.class.getClassLoader());
        try {
            return Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeoutMs,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeoutMs));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
