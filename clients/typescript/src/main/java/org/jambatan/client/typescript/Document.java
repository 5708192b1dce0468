package org.jambatan.client.typescript;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The merged document, as the client's modules read it. */
final class Document {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode json;

    Document(JsonNode json) {
        this.json = json;
    }

    /** Every schema under its name. */
    JsonNode schemas() {
        return json.at("/components/schemas");
    }

    List<ApiOperation> operations() {
        var all = new ArrayList<ApiOperation>();
        json.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        all.add(new ApiOperation(
                                this,
                                operation.getKey(),
                                path.getKey(),
                                path.getValue().path("parameters"),
                                operation.getValue()));
                    }
                }));
        return all;
    }

    /** What a reference points at, or the node itself. */
    JsonNode resolved(JsonNode node) {
        var at = node;
        for (var steps = 0; at.has("$ref") && steps < 20; steps++) {
            at = json.at(at.get("$ref").asText().substring(1));
        }
        return at;
    }
}
