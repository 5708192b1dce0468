package org.jambatan.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A CloudEvent heard from another service.
 *
 * @param name the type without prefix and version, such as {@code booking.confirmed} or {@code partner.state}
 * @param json the whole envelope
 * @param text the same, byte for byte as it came, for who passes it on
 */
public record IncomingEvent(
        UUID id,
        String name,
        UUID subject,
        long version,
        Instant time,
        JsonNode json,
        ObjectReader reader,
        String text) {

    /** An event that never was text of its own. */
    public IncomingEvent(
            UUID id, String name, UUID subject, long version, Instant time, JsonNode json, ObjectReader reader) {
        this(id, name, subject, version, time, json, reader, json.toString());
    }

    private static final String PREFIX = "org.jambatan.";

    static IncomingEvent parse(String text, ObjectReader reader) throws IOException {
        var json = reader.readTree(text);
        var type = json.path("type").asText();
        if (!type.startsWith(PREFIX) || !type.matches(".*\\.v\\d+")) {
            throw new IOException("Not an event of ours: type '" + type + "'");
        }
        try {
            return new IncomingEvent(
                    UUID.fromString(json.path("id").asText()),
                    type.substring(PREFIX.length(), type.lastIndexOf(".v")),
                    UUID.fromString(json.path("subject").asText()),
                    Long.parseLong(json.path("aggregateversion").asText()),
                    Instant.parse(json.path("time").asText()),
                    json,
                    reader,
                    text);
        } catch (RuntimeException malformed) {
            throw new IOException("Not a CloudEvent of ours: " + malformed.getMessage(), malformed);
        }
    }

    public Optional<UUID> partner() {
        return json.hasNonNull("partnerid")
                ? Optional.of(UUID.fromString(json.path("partnerid").asText()))
                : Optional.empty();
    }

    public String traceparent() {
        return json.path("traceparent").asText();
    }

    /** The data as the reader's own record; members it does not know are ignored. */
    public <T> T dataAs(Class<T> type) {
        try {
            return reader.forType(type).readValue(json.path("data"));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "The data of " + name + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
