package org.jambatan.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What came back. Header names are in lower case. */
public record Reply(int status, Map<String, String> headers, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 600;

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    /** What keeps this from being a proper refusal, or nothing. An empty body is what the HTTP parser itself answers. */
    public Optional<String> faultAsProblem() {
        if (status < 400 || text.isEmpty()) {
            return Optional.empty();
        }
        var type = header("content-type").orElse("none");
        if (!type.startsWith("application/problem+json")) {
            return Optional.of("content type is " + type + ", not application/problem+json");
        }
        var problem = json();
        for (var member : new String[] {"code", "traceId", "title", "type"}) {
            if (problem.path(member).asText().isEmpty()) {
                return Optional.of("the problem has no " + member);
            }
        }
        return problem.path("status").asInt() == status
                ? Optional.empty()
                : Optional.of("the problem says status " + problem.path("status"));
    }

    @Override
    public String toString() {
        return status + " " + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
    }
}
