package org.jambatan.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One method on one path. Its name is like {@code POST /bookings/{id}/cancellation}, without {@code /api/v1}. */
public final class Operation {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private final String method;
    private final String path;
    private final JsonNode node;
    private final ApiDocument document;

    Operation(String method, String path, JsonNode node, ApiDocument document) {
        this.method = method.toUpperCase(Locale.ROOT);
        this.path = path;
        this.node = node;
        this.document = document;
    }

    public String name() {
        return method + " " + (path.startsWith("/api/v1") ? path.substring("/api/v1".length()) : path);
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public List<String> pathParameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    public List<String> queryParameters() {
        return parameters("query");
    }

    public List<String> headerParameters() {
        return parameters("header");
    }

    private List<String> parameters(String in) {
        var names = new ArrayList<String>();
        for (var holder : List.of(document.json().path("paths").path(path), node)) {
            for (var parameter : holder.path("parameters")) {
                var resolved = document.resolve(parameter);
                if (resolved.path("in").asText().equals(in)) {
                    names.add(resolved.path("name").asText());
                }
            }
        }
        return List.copyOf(names);
    }

    /** The codes that this operation says it may answer with this status: of its problems, or of their refusals. */
    public List<String> declared(int status, String extension) {
        var answer = document.resolve(node.path("responses").path(Integer.toString(status)));
        var codes = new ArrayList<String>();
        answer.path(extension).forEach(code -> codes.add(code.asText()));
        return List.copyOf(codes);
    }

    public boolean takesBody() {
        return node.has("requestBody");
    }

    /** The JSON body's schema, if the operation takes one. */
    public Optional<JsonNode> bodySchema() {
        var content = document.resolve(node.path("requestBody")).path("content");
        var schema = content.path("application/json").path("schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(document.resolve(schema));
    }

    /** This operation asked with this input. */
    public Call with(Input input) {
        var target = PARAMETER.matcher(path).replaceAll(found -> {
            var value = input.path().get(found.group(1));
            if (value == null) {
                throw new IllegalStateException(name() + " needs Input.path(\"" + found.group(1) + "\", …).");
            }
            return java.util.regex.Matcher.quoteReplacement(Call.encoded(value));
        });
        var call = new Call(method, target + query(input), List.of(), null);
        for (var header : input.headers().entrySet()) {
            call = call.header(header.getKey(), header.getValue());
        }
        return input.body().isEmpty() ? call : withBody(call, input);
    }

    /** JSON, unless the input says itself what it is. */
    private static Call withBody(Call call, Input input) {
        var text = input.body().orElseThrow();
        return input.headers().containsKey("Content-Type")
                ? call.body(text.getBytes(StandardCharsets.UTF_8))
                : call.json(text);
    }

    private static String query(Input input) {
        var pairs = input.query().entrySet().stream()
                .map(pair -> Call.encoded(pair.getKey()) + "=" + Call.encoded(pair.getValue()))
                .toList();
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    @Override
    public String toString() {
        return name();
    }
}
