package org.jambatan.testkit.kafka;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import org.jambatan.embedded.Home;

/** One CloudEvent in structured JSON, to be looked into or changed. Every change is a copy. */
public final class CloudEvent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode event;

    private CloudEvent(ObjectNode event) {
        this.event = event;
    }

    public static CloudEvent parse(String json) {
        try {
            return new CloudEvent((ObjectNode) JSON.readTree(json));
        } catch (JsonProcessingException | ClassCastException e) {
            throw new IllegalArgumentException("Not a CloudEvent in JSON: " + json, e);
        }
    }

    /**
     * The example of a contract, {@code contracts/events/<publisher>/<event>.v1/example.json}, as if it had just
     * happened: with a new id and the time of now. {@code event} is like {@code partner.confirmed}; another version
     * than the first is written out, {@code partner.confirmed.v2}.
     */
    public static CloudEvent example(String publisher, String event) {
        return read(publisher, event, "example.json");
    }

    /** A further example of a contract, {@code example-<of>.json}, as if it had just happened. */
    public static CloudEvent example(String publisher, String event, String of) {
        return read(publisher, event, "example-" + of + ".json");
    }

    private static CloudEvent read(String publisher, String event, String name) {
        var folder = event.matches(".*\\.v[0-9]+") ? event : event + ".v1";
        var file = Home.folder()
                .resolve("contracts/events")
                .resolve(publisher)
                .resolve(folder)
                .resolve(name);
        try {
            return parse(Files.readString(file))
                    .again()
                    .with("/time", Instant.now().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("No example of " + event + " by " + publisher + " at " + file, e);
        }
    }

    public String id() {
        return text("/id");
    }

    public String type() {
        return text("/type");
    }

    public String subject() {
        return text("/subject");
    }

    public JsonNode data() {
        return at("/data");
    }

    /** The value at a JSON pointer; a missing node where there is none. */
    public JsonNode at(String pointer) {
        return event.at(pointer);
    }

    public String text(String pointer) {
        return at(pointer).asText();
    }

    /** The same content as another event, with an id of its own. */
    public CloudEvent again() {
        return with("/id", UUID.randomUUID().toString());
    }

    /** Another aggregate's event: its id as the subject, and as {@code /data/id} where the data has one. */
    public CloudEvent about(UUID aggregate) {
        var changed = with("/subject", aggregate.toString());
        return at("/data/id").isMissingNode() ? changed : changed.with("/data/id", aggregate.toString());
    }

    /** A later (or earlier) state of the same aggregate. */
    public CloudEvent version(long aggregateVersion) {
        return with("/aggregateversion", Long.toString(aggregateVersion));
    }

    /** Sets a value; what holds it must be there, and the end of a list is {@code /-}. Values as Jackson writes them. */
    public CloudEvent with(String pointer, Object value) {
        var changed = event.deepCopy();
        var at = JsonPointer.compile(pointer);
        var holder = changed.at(at.head());
        var last = at.last();
        switch (holder) {
            case ObjectNode object -> object.set(last.getMatchingProperty(), JSON.valueToTree(value));
            case ArrayNode list when last.getMatchingProperty().equals("-") -> list.add(JSON.valueToTree(value));
            case ArrayNode list -> list.set(last.getMatchingIndex(), JSON.<JsonNode>valueToTree(value));
            default -> throw new IllegalArgumentException("Nothing holds " + pointer + " in " + this);
        }
        return new CloudEvent(changed);
    }

    public String json() {
        return event.toString();
    }

    @Override
    public String toString() {
        return json();
    }
}
