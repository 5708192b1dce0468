package org.jambatan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * A first draft of a schema from one real value, to be reviewed by hand. Every member seen is required; where a value
 * was {@code null} or a list empty, only that is known.
 */
final class InferredSchema {

    private static final Set<String> LANGUAGES = Set.of("en", "ms", "zh");

    private InferredSchema() {}

    static ObjectNode ofEvent(JsonNode event, String topic) {
        var schema = ContractFiles.JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        var type = event.path("type").asText();
        schema.put("title", type);
        schema.put("x-topic", topic);
        schema.put("x-audience", "internal");
        schema.setAll(of(event));
        var envelope = schema.withObject("/properties");
        envelope.withObject("/type").removeAll().put("const", type);
        envelope.withObject("/source")
                .removeAll()
                .put("const", event.path("source").asText());
        envelope.withObject("/specversion").removeAll().put("const", "1.0");
        envelope.withObject("/dataschema").removeAll().put("type", "string");
        optional(schema, "partnerid");
        optional(schema, "traceparent");
        return schema;
    }

    /** The envelope's extensions that not every event of a type need have. */
    private static void optional(ObjectNode schema, String member) {
        var required = schema.withArray("/required");
        for (int i = required.size() - 1; i >= 0; i--) {
            if (required.get(i).asText().equals(member)) {
                required.remove(i);
            }
        }
    }

    static ObjectNode of(JsonNode value) {
        var schema = ContractFiles.JSON.createObjectNode();
        switch (value.getNodeType()) {
            case OBJECT -> object(schema, value);
            case ARRAY -> array(schema, value);
            case STRING -> string(schema, value.asText());
            case NUMBER -> schema.put("type", value.isIntegralNumber() ? "integer" : "number");
            case BOOLEAN -> schema.put("type", "boolean");
            default -> schema.put("type", "null");
        }
        return schema;
    }

    private static void object(ObjectNode schema, JsonNode value) {
        schema.put("type", "object");
        var names = List.copyOf(value.properties()).stream()
                .map(java.util.Map.Entry::getKey)
                .toList();
        if (!names.isEmpty() && LANGUAGES.containsAll(names)) {
            schema.put("description", "Text for people by language: en, ms, zh, any of them.");
            schema.withObject("/additionalProperties").put("type", "string");
            return;
        }
        var properties = schema.withObject("/properties");
        var required = ContractFiles.JSON.createArrayNode();
        value.properties().forEach(member -> {
            properties.set(member.getKey(), of(member.getValue()));
            if (!member.getValue().isNull()) {
                required.add(member.getKey());
            }
        });
        schema.set("required", required);
    }

    private static void array(ObjectNode schema, JsonNode value) {
        schema.put("type", "array");
        ObjectNode items = null;
        for (var item : value) {
            items = items == null ? of(item) : MergedSchema.of(items, of(item));
        }
        if (items != null) {
            schema.set("items", items);
        }
    }

    private static void string(ObjectNode schema, String text) {
        schema.put("type", "string");
        if (text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            schema.put("format", "uuid");
        } else if (text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})")) {
            schema.put("format", "date-time");
        } else if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            schema.put("format", "date");
        }
    }
}
