package org.jambatan.client.typescript;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** A parameter of an operation: its name on the wire, where it goes, and its shape. */
record Parameter(String wire, String place, boolean isRequired, String description, JsonNode schema) {

    private static final Pattern NEXT_WORD = Pattern.compile("[^A-Za-z0-9]+(.)?");

    static Parameter of(JsonNode json) {
        return new Parameter(
                json.path("name").asText(),
                json.path("in").asText(),
                json.path("required").asBoolean(),
                json.path("description").asText(""),
                json.path("schema"));
    }

    boolean isHeader() {
        return place.equals("header");
    }

    boolean isQuery() {
        return place.equals("query");
    }

    /** Its name in the function's input: a header's in camel case, any other as it is. */
    String name() {
        if (!isHeader()) {
            return wire;
        }
        var camel = NEXT_WORD
                .matcher(wire)
                .replaceAll(word -> word.group(1) == null ? "" : word.group(1).toUpperCase(java.util.Locale.ROOT));
        return Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
    }
}
