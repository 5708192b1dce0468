package org.jambatan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jambatan.testkit.contract.SchemaChange.Direction;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/**
 * What between two OpenAPI documents would break a client of the older. openapi-diff judges operations, parameters and
 * statuses; it does not see a changed {@code type} in a document of version 3.1, and takes a limit that always held for
 * a break as soon as it is written down. So limits are kept from it, and schemas are compared here.
 */
final class ApiChange {

    private static final List<String> LIMITS = List.of(
            "additionalProperties",
            "enum",
            "format",
            "maxItems",
            "maxLength",
            "maximum",
            "minItems",
            "minLength",
            "minimum",
            "pattern");

    private final JsonNode older;
    private final JsonNode newer;
    private final List<String> breaking = new ArrayList<>();

    private ApiChange(JsonNode older, JsonNode newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Nothing where there is no older document. */
    static List<String> breaking(String older, String newer) {
        if (older.isEmpty()) {
            return List.of();
        }
        var change = new ApiChange(HttpContract.parsed(older), HttpContract.parsed(newer));
        change.operations();
        change.schemas();
        return change.breaking;
    }

    private void operations() {
        var difference = OpenApiCompare.fromContents(
                withoutLimits(older.deepCopy()).toString(),
                withoutLimits(newer.deepCopy()).toString());
        if (difference.isIncompatible()) {
            var text = new ByteArrayOutputStream();
            new MarkdownRender().render(difference, new OutputStreamWriter(text, StandardCharsets.UTF_8));
            breaking.add("The API breaks its clients, compared with contracts/landed/http:\n"
                    + text.toString(StandardCharsets.UTF_8));
        }
    }

    /** A member of a schema that happens to be called like a limit is an object and stays. */
    private static JsonNode withoutLimits(JsonNode document) {
        if (document instanceof ObjectNode object) {
            LIMITS.stream().filter(name -> !object.path(name).isObject()).forEach(object::remove);
        }
        document.forEach(ApiChange::withoutLimits);
        return document;
    }

    private void schemas() {
        older.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var now = newer.path("paths").path(path.getKey()).path(method.getKey());
                    if (now.isObject() && method.getValue().isObject()) {
                        operation(method.getKey() + " " + path.getKey(), method.getValue(), now);
                    }
                }));
    }

    private void operation(String name, JsonNode before, JsonNode now) {
        contents(name + " takes", before.path("requestBody"), now.path("requestBody"), Direction.TAKEN);
        before.path("responses")
                .properties()
                .forEach(response -> contents(
                        name + " answers " + response.getKey(),
                        response.getValue(),
                        now.path("responses").path(response.getKey()),
                        Direction.SAID));
        for (var parameter : before.path("parameters")) {
            for (var same : now.path("parameters")) {
                if (same.path("name").equals(parameter.path("name"))
                        && same.path("in").equals(parameter.path("in"))) {
                    var asked = name + " asks " + parameter.path("name").asText();
                    compare(asked, parameter.path("schema"), same.path("schema"), Direction.TAKEN);
                }
            }
        }
    }

    private void contents(String name, JsonNode beforeOrReference, JsonNode nowOrReference, Direction direction) {
        var before = resolved(older, beforeOrReference).path("content");
        var now = resolved(newer, nowOrReference).path("content");
        before.properties().forEach(content -> {
            var same = now.path(content.getKey());
            if (same.isObject()) {
                compare(name, content.getValue().path("schema"), same.path("schema"), direction);
            }
        });
    }

    private void compare(String name, JsonNode before, JsonNode now, Direction direction) {
        SchemaChange.breaking(older, before, newer, now, direction)
                .forEach(change -> breaking.add(name + ": " + change));
    }

    private static JsonNode resolved(JsonNode root, JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }
}
