package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One event as {@code contracts/events/<publisher>/<event>.v1} has it. */
record EventContract(String publisher, String event, JsonNode schema, JsonNode example) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<EventContract> allIn(Path events) throws IOException {
        if (!Files.isDirectory(events)) {
            return List.of();
        }
        var all = new java.util.ArrayList<EventContract>();
        try (Stream<Path> files = Files.walk(events)) {
            for (var file :
                    files.filter(path -> path.endsWith("schema.json")).sorted().toList()) {
                var inside = events.relativize(file);
                all.add(new EventContract(
                        inside.getName(0).toString(),
                        inside.getName(1).toString(),
                        JSON.readTree(Files.readString(file)),
                        JSON.readTree(Files.readString(file.resolveSibling("example.json")))));
            }
        }
        return all;
    }

    String type() {
        return "org.jambatan." + event;
    }

    String topic() {
        return schema.path("x-topic").asText();
    }

    String audience() {
        return schema.path("x-audience").asText();
    }

    boolean isState() {
        return topic().endsWith(".state");
    }

    boolean isInternal() {
        return audience().equals("internal");
    }

    String description() {
        return schema.path("description").asText();
    }

    /** The first sentence. */
    String summary() {
        var end = description().indexOf(". ");
        return end < 0 ? description() : description().substring(0, end + 1);
    }

    String schemaAddress() {
        return "/schemas/" + publisher + "/" + event + "/schema.json";
    }

    String exampleAddress() {
        return "/schemas/" + publisher + "/" + event + "/example.json";
    }
}
