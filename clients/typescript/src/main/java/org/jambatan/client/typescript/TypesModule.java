package org.jambatan.client.typescript;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** {@code types}: every schema of the document under its own name. */
final class TypesModule {

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("\\W+");

    private final TypeText text = new TypeText("");

    /** Nothing of it runs, so the source describes itself. */
    Forms of(Document document) {
        var all = new StringBuilder();
        var sorted = new TreeMap<String, JsonNode>();
        document.schemas().properties().forEach(schema -> sorted.put(schema.getKey(), schema.getValue()));
        sorted.entrySet().forEach(schema -> all.append(declared(schema)));
        if (sorted.isEmpty()) {
            all.append("export {};\n");
        }
        return new Forms(all.toString(), "export {};\n", all.toString());
    }

    private String declared(Map.Entry<String, JsonNode> named) {
        var schema = named.getValue();
        var name = named(named.getKey());
        var type = text.of(schema, 0);
        return Comment.of("", schema.path("description").asText(""))
                + (type.startsWith("{") && type.endsWith("}")
                        ? "export interface " + name + " " + type + "\n"
                        : "export type " + name + " = " + type + ";\n");
    }

    static String named(String schema) {
        return NOT_IN_A_NAME.matcher(schema).replaceAll("_");
    }
}
