package org.jambatan.client.typescript;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A schema of the document as a TypeScript type, written as the TypeScript compiler itself prints types, so that source
 * and declaration are the same text.
 */
final class TypeText {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][\\w$]*");

    private final String prefix;

    /** @param prefix before the name of each schema, such as {@code Types.} */
    TypeText(String prefix) {
        this.prefix = prefix;
    }

    String of(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return prefix + nameIn(schema.get("$ref").asText());
        }
        if (schema.has("const")) {
            return schema.get("const").toString();
        }
        if (schema.has("enum")) {
            return union(each(schema.get("enum")).map(JsonNode::toString).toList());
        }
        for (var either : List.of("oneOf", "anyOf")) {
            if (schema.has(either)) {
                return union(each(schema.get(either)).map(one -> of(one, depth)).toList());
            }
        }
        if (schema.has("allOf")) {
            return String.join(
                    " & ",
                    each(schema.get("allOf"))
                            .map(one -> bracketed(of(one, depth)))
                            .toList());
        }
        return union(
                typesOf(schema).stream().map(type -> one(type, schema, depth)).toList());
    }

    private String one(String type, JsonNode schema, int depth) {
        return switch (type) {
            case "string" -> schema.path("format").asText().equals("binary") ? "Blob" : "string";
            case "integer", "number" -> "number";
            case "boolean", "null" -> type;
            case "array" -> bracketed(of(schema.path("items"), depth)) + "[]";
            case "object" -> object(schema, depth);
            default -> "unknown";
        };
    }

    /** The members in braces, each on a line of its own. */
    String object(JsonNode schema, int depth) {
        var required = new HashSet<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        var lines = new StringBuilder("{\n");
        var indent = "    ".repeat(depth + 1);
        schema.path("properties").properties().forEach(member -> {
            lines.append(
                    Comment.of(indent, member.getValue().path("description").asText("")));
            lines.append(indent)
                    .append(key(member.getKey()))
                    .append(required.contains(member.getKey()) ? ": " : "?: ")
                    .append(of(member.getValue(), depth + 1))
                    .append(";\n");
        });
        var others = schema.path("additionalProperties");
        if (schema.path("properties").isEmpty() && !(others.isBoolean() && !others.asBoolean())) {
            lines.append(indent)
                    .append("[name: string]: ")
                    .append(others.isObject() ? of(others, depth + 1) : "unknown")
                    .append(";\n");
        }
        return lines.append("    ".repeat(depth)).append("}").toString();
    }

    static String key(String name) {
        return IDENTIFIER.matcher(name).matches() ? name : "\"" + name + "\"";
    }

    private static String nameIn(String reference) {
        return TypesModule.named(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static List<String> typesOf(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return each(type).map(JsonNode::asText).toList();
        }
        if (type.isMissingNode()) {
            return List.of(schema.has("properties") ? "object" : schema.has("items") ? "array" : "unknown");
        }
        return List.of(type.asText());
    }

    static String union(List<String> types) {
        var distinct = new ArrayList<>(new LinkedHashSet<>(types));
        return distinct.isEmpty() ? "unknown" : String.join(" | ", distinct);
    }

    private static String bracketed(String type) {
        return !type.startsWith("{") && (type.contains(" | ") || type.contains(" & ")) ? "(" + type + ")" : type;
    }

    private static java.util.stream.Stream<JsonNode> each(JsonNode list) {
        return list.valueStream();
    }
}
