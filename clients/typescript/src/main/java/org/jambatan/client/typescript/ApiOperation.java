package org.jambatan.client.typescript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One operation of the document: what it is called, what it takes and what it answers. */
final class ApiOperation {

    private static final Set<String> BY_OPTION = Set.of("idempotency-key", "if-match", "authorization", "accept");

    private final Document document;
    private final String method;
    private final String path;
    private final JsonNode shared;
    private final JsonNode json;

    ApiOperation(Document document, String method, String path, JsonNode shared, JsonNode json) {
        this.document = document;
        this.method = method;
        this.path = path;
        this.shared = shared;
        this.json = json;
    }

    String name() {
        var id = json.path("operationId").asText("");
        if (!id.matches("[A-Za-z]\\w*")) {
            throw new NotToBeGenerated(method() + " " + path + " has no operationId that can name a function: " + id);
        }
        return id;
    }

    String method() {
        return method.toUpperCase(Locale.ROOT);
    }

    String path() {
        return path;
    }

    String summary() {
        return json.path("summary").asText("");
    }

    String description() {
        return json.path("description").asText("");
    }

    /** Those that stand in the function's input; keys, tags and tokens are said by option. */
    List<Parameter> parameters() {
        var all = new ArrayList<Parameter>();
        for (var list : List.of(shared, json.path("parameters"))) {
            for (var one : list) {
                var parameter = Parameter.of(document.resolved(one));
                if (!parameter.isHeader()
                        || !BY_OPTION.contains(parameter.wire().toLowerCase(Locale.ROOT))) {
                    all.removeIf(other -> other.wire().equals(parameter.wire()));
                    all.add(parameter);
                }
            }
        }
        all.sort((a, b) -> Boolean.compare(b.isRequired(), a.isRequired()));
        return all;
    }

    /** Whether it changes only what the caller has read. */
    boolean needsTag() {
        for (var one : json.path("parameters")) {
            var parameter = document.resolved(one);
            if (parameter.path("name").asText().equalsIgnoreCase("If-Match")
                    && parameter.path("required").asBoolean()) {
                return true;
            }
        }
        return false;
    }

    /** The media type a body is sent as: a merge patch by its own name, JSON before anything else. */
    Optional<String> bodyMedia() {
        var offered = new ArrayList<String>();
        document.resolved(json.path("requestBody")).path("content").fieldNames().forEachRemaining(offered::add);
        return offered.stream()
                .filter(media -> media.startsWith("application/merge-patch"))
                .findFirst()
                .or(() -> offered.stream().filter(Media::isJson).findFirst())
                .or(() -> offered.stream().findFirst());
    }

    JsonNode bodySchema() {
        return bodyMedia()
                .map(media -> document.resolved(json.path("requestBody"))
                        .path("content")
                        .path(media)
                        .path("schema"))
                .orElse(MissingNode.getInstance());
    }

    /** Nobody is made to write a body in which everything may be left out. */
    boolean bodyMayBeEmpty() {
        var schema = document.resolved(bodySchema());
        return bodyMedia().filter(Media::isJson).isPresent()
                && "object".equals(schema.path("type").asText())
                && schema.path("required").isEmpty()
                && !needsTag();
    }

    boolean bodyIsRequired() {
        return document.resolved(json.path("requestBody")).path("required").asBoolean(false);
    }

    /** The media types of its successes. */
    Set<String> answers() {
        var media = new LinkedHashSet<String>();
        successes().forEach(answer -> answer.path("content").fieldNames().forEachRemaining(media::add));
        return media;
    }

    /** The schemas of its successes in JSON. */
    Set<JsonNode> answerSchemas() {
        var schemas = new LinkedHashSet<JsonNode>();
        successes()
                .forEach(answer -> answer.path("content").properties().forEach(content -> {
                    if (Media.isJson(content.getKey())) {
                        schemas.add(content.getValue().path("schema"));
                    }
                }));
        return schemas;
    }

    /** The schema of one item, if it answers a list page by page. */
    Optional<JsonNode> listedItem() {
        var schemas = answerSchemas();
        if (!method.equals("get")
                || schemas.size() != 1
                || parameters().stream().noneMatch(parameter -> parameter.wire().equals("cursor"))) {
            return Optional.empty();
        }
        var members = document.resolved(schemas.iterator().next()).path("properties");
        return members.has("next")
                ? Optional.of(members.at("/items/items")).filter(item -> !item.isMissingNode())
                : Optional.empty();
    }

    private List<JsonNode> successes() {
        var found = new ArrayList<JsonNode>();
        json.path("responses").properties().forEach(answer -> {
            if (answer.getKey().startsWith("2")) {
                found.add(document.resolved(answer.getValue()));
            }
        });
        return found;
    }
}
