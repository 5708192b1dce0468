package org.jambatan.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jambatan.platform.http.Placeholder;
import org.jspecify.annotations.Nullable;

/** Writes an operation's example into the document, and remembers what the demo world must put in its places. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> references = new TreeMap<>();

    void addTo(Operation operation, Chapter.Example example) {
        if (example.as() != null) {
            operation.addExtension("x-demo-account", example.as());
        }
        if (example.answers() != null) {
            operation.addExtension("x-demo-answer", example.answers());
        }
        if (example.after() != null) {
            operation.addExtension("x-demo-after", example.after());
        }
        operation.setDescription(told(operation.getDescription(), example));
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .forEach(parameter ->
                            example.value(parameter.getName()).ifPresent(value -> parameter.setExample(filled(value))));
        }
        if (operation.getRequestBody() != null && example.body() != null) {
            var body = filled(example.body());
            var types = operation.getRequestBody().getContent().getMediaTypes();
            // What is sent as it is, such as a file, is an example of the first type alone: a table is no picture.
            types.values().stream()
                    .limit(body instanceof String ? 1 : types.size())
                    .forEach(type -> type.setExample(body));
        }
    }

    private static String told(@Nullable String before, Chapter.Example example) {
        var text = new StringBuilder(before == null ? "" : before + "\n\n").append("The example is sent by ");
        text.append(example.as() == null ? "anybody" : "the demo account `" + example.as() + "`");
        if (example.after() != null) {
            text.append(", after those of `")
                    .append(String.join("`, `", example.after()))
                    .append("`, whose answers have its ids");
        }
        return text.append(example.answers() == null ? "." : "; it is answered " + example.answers() + ".")
                .toString();
    }

    /** What stands in the document for each reference met so far. */
    Map<String, String> references() {
        return references;
    }

    private Object filled(JsonNode value) {
        var text = Placeholder.REFERENCE.matcher(value.toString()).replaceAll(found -> {
            return references.computeIfAbsent(found.group(1), Placeholder::of);
        });
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an example is no longer JSON once it is filled", impossible);
        }
    }
}
