package org.jambatan.embedded.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jambatan.embedded.http.Answer;
import org.jambatan.embedded.http.Api;
import org.jspecify.annotations.Nullable;

/** Plays steps in the open: who calls what, with which body, and what came back. */
final class Stage {
    private final Cast cast;
    private final Consumer<String> out;
    private int step;

    Stage(Cast cast, Consumer<String> out) {
        this.cast = cast;
        this.out = out;
    }

    void scene(String text) {
        out.accept("");
        out.accept(++step + ". " + text);
    }

    void say(String text) {
        out.accept("   " + text);
    }

    Answer get(String account, String path, String... shown) {
        return told(account, api(account).get(path), null, shown);
    }

    Answer post(String account, String path, @Nullable Object body, String... shown) {
        return told(account, api(account).post(path, body), body, shown);
    }

    /** A command the rules refuse; it is tried once. */
    void isRefused(String account, String path, Object body) {
        told(account, api(account).postOnce(path, body), body, "code", "detail", "refusals")
                .expecting(409);
    }

    Answer post(String account, String path, Object body, Map<String, String> headers, String... shown) {
        return told(account, api(account).post(path, body, headers), body, shown);
    }

    private Api api(String account) {
        return account.equals("anyone") ? cast.anyone() : cast.as(account);
    }

    private Answer told(String account, Answer answer, @Nullable Object body, String... shown) {
        out.accept("   " + account + "> " + answer.call());
        if (body != null) {
            out.accept("     " + text(Api.JSON.valueToTree(body)));
        }
        out.accept("     " + answer.status() + " " + text(chosen(answer.body(), List.of(shown))));
        return answer;
    }

    /** The fields the story is about; an object of the platform has many more. */
    private static JsonNode chosen(JsonNode body, List<String> fields) {
        if (!(body instanceof ObjectNode whole) || fields.isEmpty()) {
            return body;
        }
        var part = Api.JSON.createObjectNode();
        fields.stream().filter(whole::has).forEach(field -> part.set(field, whole.get(field)));
        if (whole.has("items")) {
            var items = part.putArray("items");
            whole.path("items").forEach(item -> items.add(chosen(item, fields)));
        }
        return part.isEmpty() ? whole : part;
    }

    private static String text(JsonNode node) {
        try {
            return Api.JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree cannot be written", e);
        }
    }
}
