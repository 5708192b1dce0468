package org.jambatan.testkit.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a request fills an operation with: path and query parameters, headers, a JSON body. Each call adds to a copy. */
public final class Input {

    private final Map<String, String> path;
    private final Map<String, String> query;
    private final Map<String, String> headers;
    private final @Nullable String body;

    private Input(
            Map<String, String> path, Map<String, String> query, Map<String, String> headers, @Nullable String body) {
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
    }

    /** Nothing to fill in. */
    public static Input none() {
        return new Input(Map.of(), Map.of(), Map.of(), null);
    }

    /** The path parameter {@code id}, which most operations have and nothing else. */
    public static Input id(Object id) {
        return none().path("id", id);
    }

    public static Input of(String body) {
        return none().body(body);
    }

    public Input path(String name, Object value) {
        return new Input(and(path, name, value), query, headers, body);
    }

    public Input query(String name, Object value) {
        return new Input(path, and(query, name, value), headers, body);
    }

    public Input header(String name, Object value) {
        return new Input(path, query, and(headers, name, value), body);
    }

    /** The body, as JSON text; with a header {@code Content-Type}, as that. */
    public Input body(String json) {
        return new Input(path, query, headers, json);
    }

    private static Map<String, String> and(Map<String, String> others, String name, Object value) {
        var more = new LinkedHashMap<>(others);
        more.put(name, value.toString());
        return more;
    }

    public Map<String, String> path() {
        return path;
    }

    public Map<String, String> query() {
        return query;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public Optional<String> body() {
        return Optional.ofNullable(body);
    }
}
