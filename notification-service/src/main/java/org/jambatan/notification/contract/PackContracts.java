package org.jambatan.notification.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The build step: reads {@code contracts/events}, writes what the running service must know of it. */
public final class PackContracts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PackContracts() {}

    /** Arguments: the folder of the events' contracts, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        var packed = JSON.createArrayNode();
        var events = Path.of(arguments[0]);
        for (var file : schemasIn(events)) {
            packed.add(packedOf(events.relativize(file), JSON.readTree(Files.readString(file))));
        }
        if (packed.isEmpty()) {
            throw new IllegalStateException("There is no event contract in " + arguments[0]);
        }
        var target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(packed));
    }

    private static List<Path> schemasIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("schema.json")).sorted().toList();
        }
    }

    /** From {@code <publisher>/<event>.v1/schema.json}. */
    private static ObjectNode packedOf(Path file, JsonNode schema) {
        var event = file.getName(1).toString();
        var contract = JSON.createObjectNode()
                .put("publisher", file.getName(0).toString())
                .put("type", "org.jambatan." + event)
                .put("name", event.substring(0, event.lastIndexOf(".v")))
                .put("topic", schema.path("x-topic").asText())
                .put("audience", schema.path("x-audience").asText("internal").toUpperCase(Locale.ROOT));
        return schema.has("x-audience-when") ? contract.set("when", schema.path("x-audience-when")) : contract;
    }
}
