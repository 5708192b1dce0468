package org.jambatan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jambatan.testkit.kafka.CloudEvent;

/**
 * One event's contract: {@code <root>/<publisher>/<event>.v1/{schema.json, example.json, read-by/<consumer>.json}}.
 * Where one example cannot hold everything at once, there are further ones, {@code example-<of what>.json}.
 */
record EventFolder(Path events, Path folder) {

    private static final String PREFIX = "org.jambatan.";

    static EventFolder of(Path events, String publisher, String type) {
        if (!type.matches("org\\.jambatan\\.[a-z-]+\\.[a-z-]+\\.v[0-9]+")) {
            throw new AssertionError("The type '" + type + "' is not like org.jambatan.<noun>.<past-tense>.v1");
        }
        return new EventFolder(events, events.resolve(publisher).resolve(type.substring(PREFIX.length())));
    }

    /** Every contract of every publisher below {@code contracts/events}. */
    static List<EventFolder> allIn(Path events) {
        return ContractFiles.list(events).stream()
                .flatMap(publisher -> ContractFiles.list(publisher).stream())
                .map(folder -> new EventFolder(events, folder))
                .toList();
    }

    static List<EventFolder> allOf(Path events, String publisher) {
        return ContractFiles.list(events.resolve(publisher)).stream()
                .map(folder -> new EventFolder(events, folder))
                .toList();
    }

    String publisher() {
        return events.relativize(folder).getName(0).toString();
    }

    /** Such as {@code booking.confirmed.v1}. */
    String event() {
        return events.relativize(folder).getName(1).toString();
    }

    String type() {
        return PREFIX + event();
    }

    Path schemaFile() {
        return folder.resolve("schema.json");
    }

    Path exampleFile() {
        return folder.resolve("example.json");
    }

    Path readerFile(String consumer) {
        return folder.resolve("read-by").resolve(consumer + ".json");
    }

    List<String> readers() {
        return ContractFiles.list(folder.resolve("read-by")).stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                .toList();
    }

    JsonNode schema() {
        return ContractFiles.read(schemaFile());
    }

    JsonNode example() {
        return ContractFiles.read(exampleFile());
    }

    /** The example and the further ones. */
    List<JsonNode> examples() {
        return ContractFiles.list(folder).stream()
                .filter(file -> file.getFileName().toString().matches("example(-[a-z-]+)?\\.json"))
                .map(ContractFiles::read)
                .toList();
    }

    /** What in this event is not as the schema says, or not said by the schema at all. */
    List<String> faultsOf(CloudEvent event) {
        var faults = new ArrayList<String>();
        var schema = schema();
        var checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString());
        checked.validate(
                        event.json(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(error -> faults.add(event() + ": " + error.getInstanceLocation() + " " + error.getMessage()));
        Undescribed.in(event.at(""), schema)
                .forEach(pointer ->
                        faults.add(event() + ": " + pointer + " is published, but the schema does not describe it"));
        return faults;
    }

    /** What is wrong with the folder itself. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (schema().isMissingNode() || example().isMissingNode()) {
            return List.of(publisher() + "/" + event() + " has no schema.json or no example.json");
        }
        Audience.faultsIn(schema()).forEach(fault -> faults.add(event() + ": " + fault));
        PersonalData.in(schema())
                .forEach(pointer ->
                        faults.add(event() + ": " + pointer + " would tell of a person; an event never does"));
        if (!schema().path("x-topic").asText().startsWith("jambatan.")) {
            faults.add(event() + ": x-topic must name the topic");
        }
        examples().stream()
                .flatMap(example -> faultsOf(CloudEvent.parse(example.toString())).stream())
                .forEach(fault -> faults.add("example of " + fault));
        return faults;
    }
}
