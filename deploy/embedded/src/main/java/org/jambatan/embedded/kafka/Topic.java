package org.jambatan.embedded.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.jambatan.embedded.parts.PartFailed;
import org.jspecify.annotations.Nullable;

/** One line of {@code topics.properties}: {@code name = partitions [key=value …]}. */
record Topic(String name, int partitions, Map<String, String> configuration) {
    static Topic parse(String name, String text) {
        var words = text.strip().split("\\s+", -1);
        var configuration = new HashMap<String, String>();
        for (int i = 1; i < words.length; i++) {
            var pair = words[i].split("=", 2);
            configuration.put(pair[0], pair[1]);
        }
        return new Topic(name, Integer.parseInt(words[0]), Map.copyOf(configuration));
    }

    Topic named(String other) {
        return new Topic(other, partitions, configuration);
    }

    NewTopic asNew() {
        return new NewTopic(name, Optional.of(partitions), Optional.of((short) 1)).configs(configuration);
    }

    void agreesWith(@Nullable TopicDescription there) {
        if (there != null && there.partitions().size() != partitions) {
            throw new PartFailed("Topic " + name + " has " + there.partitions().size() + " partitions instead of "
                    + partitions + "; counts never change.");
        }
    }
}
