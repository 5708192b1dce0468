package org.jambatan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds members of a document that its schema says nothing about. Schemas allow further members, so that readers do too;
 * the publisher must still have written down all of its own.
 */
final class Undescribed {

    private final JsonNode root;
    private final List<String> found = new ArrayList<>();

    private Undescribed(JsonNode root) {
        this.root = root;
    }

    static List<String> in(JsonNode document, JsonNode schema) {
        var search = new Undescribed(schema);
        search.look(document, schema, "");
        return search.found;
    }

    private void look(JsonNode node, JsonNode schemaOrReference, String at) {
        var schema = resolved(schemaOrReference);
        if (node.isArray()) {
            node.forEach(item -> look(item, schema.path("items"), at + "/*"));
        }
        node.properties().forEach(member -> {
            var here = at + "/" + member.getKey();
            var described = schema.path("properties").path(member.getKey());
            if (!described.isMissingNode()) {
                look(member.getValue(), described, here);
            } else if (schema.path("additionalProperties").isObject()) {
                look(member.getValue(), schema.path("additionalProperties"), here);
            } else {
                found.add(here);
            }
        });
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
    }
}
