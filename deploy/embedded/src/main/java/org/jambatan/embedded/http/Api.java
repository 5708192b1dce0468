package org.jambatan.embedded.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jambatan.embedded.parts.PartFailed;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP API that speaks JSON. A command refused only because something has not been heard yet answers with
 * {@code Retry-After}; such a call is repeated, as every client of the platform should.
 */
public final class Api {
    /** Maps are written in the order of their keys, so that what a demo prints does not change from run to run. */
    public static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private static final int MOST_ATTEMPTS = 15;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final String base;
    private final @Nullable Supplier<String> token;

    private Api(String base, @Nullable Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    public static Api anonymous(String base) {
        return new Api(base, null);
    }

    public static Api with(String base, Supplier<String> token) {
        return new Api(base, token);
    }

    public Answer get(String path) {
        return json("GET", path, null, Map.of());
    }

    public Answer post(String path, @Nullable Object body) {
        return json("POST", path, body, Map.of());
    }

    /** A file as it is. */
    public Answer postFile(String path, String mediaType, String content) {
        return exchange("POST", path, content, Map.of("Content-Type", mediaType));
    }

    public Answer post(String path, @Nullable Object body, Map<String, String> headers) {
        return json("POST", path, body, headers);
    }

    /** One attempt, for a command that is meant to be refused. */
    public Answer postOnce(String path, Object body) {
        return once("POST", path, Api.JSON.valueToTree(body).toString(), Map.of("Content-Type", "application/json"));
    }

    public Answer put(String path, @Nullable Object body) {
        return json("PUT", path, body, Map.of());
    }

    public Answer delete(String path) {
        return json("DELETE", path, null, Map.of());
    }

    /** The status alone, of one attempt: a readiness that says Retry-After is not waited for here. */
    public int once(String method, String path) {
        return once(method, path, null, Map.of()).status();
    }

    /** A form, as token endpoints take it. */
    public Answer form(String path, String encoded) {
        return exchange("POST", path, encoded, Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    private Answer json(String method, String path, @Nullable Object body, Map<String, String> headers) {
        var all = new LinkedHashMap<>(headers);
        if (body != null) {
            all.put("Content-Type", "application/json");
        }
        return exchange(
                method, path, body == null ? null : JSON.valueToTree(body).toString(), all);
    }

    private Answer exchange(String method, String path, @Nullable String body, Map<String, String> headers) {
        var answer = once(method, path, body, headers);
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            var wait = answer.headers().firstValue("Retry-After");
            if (wait.isEmpty() || answer.isSuccess()) {
                break;
            }
            pause(Long.parseLong(wait.get()));
            answer = once(method, path, body, headers);
        }
        return answer;
    }

    private Answer once(String method, String path, @Nullable String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token.get());
        }
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        try {
            var response = CLIENT.send(request.method(method, publisher).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(method + " " + path, response.statusCode(), response.headers(), read(response.body()));
        } catch (IOException e) {
            throw new PartFailed(method + " " + base + path + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed(method + " " + base + path + " was interrupted.", e);
        }
    }

    private static JsonNode read(String body) {
        if (body.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(body);
        }
    }

    private static void pause(long seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(Math.clamp(seconds, 1, 10)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("A repeated call was interrupted.", e);
        }
    }
}
