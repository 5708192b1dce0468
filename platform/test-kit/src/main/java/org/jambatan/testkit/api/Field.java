package org.jambatan.testkit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ResponseBodyExtractionOptions;
import java.util.UUID;

/**
 * One field of an answer, by its JSON pointer (RFC 6901). For fixtures, which read ids thousands of times a run: REST
 * Assured compiles a Groovy script for every path it reads, which takes longer than the request.
 */
public final class Field {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Field() {}

    /** The object's {@code id}. */
    public static UUID id(ResponseBodyExtractionOptions answer) {
        return UUID.fromString(at("/id", answer));
    }

    /** @throws AssertionError if there is no such field, or it is null */
    public static String at(String pointer, ResponseBodyExtractionOptions answer) {
        var field = read(answer.asString()).at(pointer);
        if (field.isMissingNode() || field.isNull()) {
            throw new AssertionError("There is no " + pointer + " in " + answer.asString());
        }
        return field.asText();
    }

    /** The {@code id} of the last of a list's objects. */
    public static String lastId(String list, ResponseBodyExtractionOptions answer) {
        var items = read(answer.asString()).at(list);
        if (items.isEmpty()) {
            throw new AssertionError("There is nothing at " + list + " in " + answer.asString());
        }
        return items.get(items.size() - 1).path("id").asText();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("This is not JSON: " + json, e);
        }
    }
}
