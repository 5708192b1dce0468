package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** How each topic is made, by {@code deploy/kafka/topics.properties}: {@code name = partitions key=value …}. */
record TopicSettings(Map<String, String> lines) {

    static TopicSettings in(Path file) throws IOException {
        var read = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            read.load(text);
        }
        var lines = new HashMap<String, String>();
        read.stringPropertyNames().forEach(name -> lines.put(name, read.getProperty(name)));
        return new TopicSettings(lines);
    }

    /** What the Kafka binding says of a topic; nothing of one that has no line. */
    ObjectNode bindingOf(String topic) {
        var line = lines.get(topic);
        return line == null ? empty(topic) : binding(topic, line);
    }

    static ObjectNode binding(String topic, String line) {
        var binding = empty(topic);
        var words = line.trim().split("\\s+", -1);
        binding.put("partitions", Integer.parseInt(words[0]));
        var configuration = binding.putObject("topicConfiguration");
        for (var i = 1; i < words.length; i++) {
            var at = words[i].indexOf('=');
            var value = words[i].substring(at + 1);
            switch (words[i].substring(0, at)) {
                case "cleanup.policy" ->
                    configuration.putArray("cleanup.policy").add(value);
                case "retention.ms" -> configuration.put("retention.ms", Long.parseLong(value));
                default -> {
                    // Nothing that a reader must know.
                }
            }
        }
        return binding;
    }

    private static ObjectNode empty(String topic) {
        return JsonNodeFactory.instance.objectNode().put("topic", topic).put("bindingVersion", "0.5.0");
    }
}
