package org.jambatan.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A service's OpenAPI document, as the running service answers it. */
public final class ApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonNode document;

    private ApiDocument(JsonNode document) {
        this.document = document;
    }

    public static ApiDocument of(Wire service) {
        var answer = service.send(Call.get("/q/openapi?format=json"));
        if (answer.status() != 200) {
            throw new AssertionError("/q/openapi?format=json answered " + answer);
        }
        return parse(answer.text());
    }

    public static ApiDocument parse(String json) {
        try {
            return new ApiDocument(JSON.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException("The OpenAPI document is not JSON.", e);
        }
    }

    public JsonNode json() {
        return document;
    }

    /** Every operation, in the document's order. */
    public List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> operations.add(
                                new Operation(member.getKey(), path.getKey(), member.getValue(), this))));
        return List.copyOf(operations);
    }

    /** The node itself, or what its {@code $ref} names in this document. */
    JsonNode resolve(JsonNode node) {
        var seen = node;
        while (seen.has("$ref")) {
            seen = document.at(seen.path("$ref").asText().substring(1));
        }
        return seen;
    }
}
