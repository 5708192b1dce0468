package org.jambatan.embedded.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jambatan.embedded.parts.PartFailed;

/** The topics of a running broker, held against the file that lists them. */
public final class Topics {
    /** Stands in the file for an agency's partner id: such a line is a pattern and not a topic. */
    private static final String AGENCY = "<agency>";

    private final InnerListener listener;

    public Topics(String bootstrapServers) {
        this.listener = new InnerListener(bootstrapServers);
    }

    boolean answers() {
        try (var admin = listener.admin(2_000)) {
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
        create(wanted(file).stream()
                .filter(topic -> !topic.name().contains(AGENCY))
                .toList());
    }

    /** Makes an agency's stream and its state as the file describes them, unless the feeder has already done so. */
    public void createFeedOf(String agency, Path file) {
        create(wanted(file).stream()
                .filter(topic -> topic.name().contains(AGENCY))
                .map(topic -> topic.named(topic.name().replace(AGENCY, agency)))
                .toList());
    }

    private void create(List<Topic> wanted) {
        listener.ask("Making Kafka's topics", admin -> {
            var there = there(admin);
            wanted.forEach(topic -> topic.agreesWith(there.get(topic.name())));
            var missing = wanted.stream()
                    .filter(topic -> !there.containsKey(topic.name()))
                    .map(Topic::asNew)
                    .toList();
            for (var made : admin.createTopics(missing).values().values()) {
                unlessThere(made);
            }
            return wanted;
        });
    }

    /** Another may make it between our look and our making. */
    private static void unlessThere(KafkaFuture<Void> made) throws ExecutionException, InterruptedException {
        try {
            made.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
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
                .toList();
    }
}
