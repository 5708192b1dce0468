package org.jambatan.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One operation with its example, as the merged document has it. */
record Documented(String httpMethod, String path, JsonNode node) {

    String id() {
        return node.path("operationId").asText();
    }

    String method() {
        return httpMethod.toUpperCase(Locale.ROOT);
    }

    boolean hasExample() {
        return node.path("description").asText().contains("The example is sent by");
    }

    String account() {
        return node.path("x-demo-account").asText();
    }

    List<String> after() {
        var after = new ArrayList<String>();
        node.path("x-demo-after").forEach(operation -> after.add(operation.asText()));
        return after;
    }

    /** What the document says the example is answered; else its success. */
    int status() {
        if (node.has("x-demo-answer")) {
            return node.path("x-demo-answer").asInt();
        }
        for (var answer : node.path("responses").properties()) {
            if (answer.getKey().startsWith("2")) {
                return Integer.parseInt(answer.getKey());
            }
        }
        throw new AssertionError(id() + " documents no success");
    }

    String target(UnaryOperator<String> filled) {
        var target = path.replaceFirst("^/api/v1", "");
        var query = new ArrayList<String>();
        for (var parameter : node.path("parameters")) {
            var name = parameter.path("name").asText();
            for (var value : valuesOf(parameter)) {
                if (parameter.path("in").asText().equals("path")) {
                    target = target.replace("{" + name + "}", encoded(filled.apply(value)));
                } else if (parameter.path("in").asText().equals("query")) {
                    query.add(name + "=" + encoded(filled.apply(value)));
                }
            }
        }
        return query.isEmpty() ? target : target + "?" + String.join("&", query);
    }

    Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        for (var parameter : node.path("parameters")) {
            if (parameter.path("in").asText().equals("header")) {
                valuesOf(parameter)
                        .forEach(value -> headers.put(parameter.path("name").asText(), value));
            }
        }
        bodyOtherThanJson().ifPresent(content -> headers.put("Content-Type", content.getKey()));
        return headers;
    }

    /** JSON, or what is sent as it is, such as a file. */
    String body(UnaryOperator<String> filled) {
        var example = node.at("/requestBody/content/application~1json/example");
        return example.isMissingNode()
                ? bodyOtherThanJson()
                        .map(content -> content.getValue().path("example").asText())
                        .orElse("")
                : filled.apply(example.toString());
    }

    private Optional<Map.Entry<String, JsonNode>> bodyOtherThanJson() {
        return node.at("/requestBody/content").properties().stream()
                .filter(content -> !content.getKey().endsWith("json"))
                .filter(content -> content.getValue().path("example").isTextual())
                .findFirst();
    }

    private static List<String> valuesOf(JsonNode parameter) {
        var values = new ArrayList<String>();
        var example = parameter.path("example");
        if (example.isArray()) {
            example.forEach(value -> values.add(value.asText()));
        } else if (!example.isMissingNode()) {
            values.add(example.asText());
        }
        return values;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
