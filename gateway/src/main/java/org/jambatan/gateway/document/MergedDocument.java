package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jambatan.gateway.routing.RouteTable;
import org.jambatan.gateway.routing.Upstream;
import org.jspecify.annotations.Nullable;

/**
 * The services' documents as one: their paths side by side, their components under one roof. A component of one name
 * in two documents must be the same; a path must be one that the gateway routes to the service that describes it.
 */
final class MergedDocument {

    /** The one way to prove who is calling; its addresses are filled in when the document is served. */
    static final String SCHEME = "keycloak";

    /** What platform gives to every service, under the service's name and with one name for each operation. */
    private static final Pattern SAME_IN_EVERY_SERVICE = Pattern.compile("/api/v1/(?:operations|audit)/");

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final Map<String, ObjectNode> tags = new HashMap<>();
    private final Set<String> operationIds = new HashSet<>();
    private final Map<String, String> references = new TreeMap<>();
    private final List<String> clashes = new ArrayList<>();

    MergedDocument() {
        json.put("openapi", "3.1.0");
        json.putObject("info")
                .put("title", "Jambatan")
                .put(
                        "description",
                        "Partnerships of an innovation ecosystem: programmes, agreements, laboratories, bookings.")
                .put("version", "1")
                .putObject("contact")
                .put("name", "Whoever runs this platform");
        json.putArray("servers")
                .addObject()
                .put("url", "/")
                .put("description", "This gateway, local or in production")
                .put("x-internal", false);
        json.putArray("tags");
        json.set("paths", paths);
        json.set("components", components);
        var flow = components
                .putObject("securitySchemes")
                .putObject(SCHEME)
                .put("type", "oauth2")
                .put(
                        "description",
                        "Sign in with an account of this platform. Tokens are JWTs, checked as RFC8725 advises: RS256"
                                + " alone, issuer and audience named; they live five minutes and are refreshed.")
                .putObject("flows")
                .putObject("authorizationCode");
        flow.put("authorizationUrl", "")
                .put("tokenUrl", "")
                .put("refreshUrl", "https://issuer.invalid/token")
                .putObject("scopes")
                .put("openid", "Sign in");
    }

    /** The document, if nothing in it contradicts itself; otherwise all that does. */
    ObjectNode json() {
        if (!clashes.isEmpty()) {
            throw new Clash(clashes);
        }
        new CountedAnswers(components).describe(paths);
        // What the examples have on each installation their own values for.
        references.forEach(json.putObject("x-demo-references")::put);
        return json;
    }

    void add(Upstream publisher, ObjectNode document) {
        document.path("tags").forEach(this::addTag);
        document.path("x-demo-references")
                .properties()
                .forEach(reference ->
                        references.put(reference.getKey(), reference.getValue().asText()));
        var anyones = document.get("security");
        document.path("paths").properties().forEach(path -> {
            addPath(publisher, path.getKey(), (ObjectNode) path.getValue(), anyones);
        });
        document.path("components").properties().forEach(kind -> {
            if (!kind.getKey().equals("securitySchemes")) {
                kind.getValue()
                        .properties()
                        .forEach(part -> addComponent(publisher, kind.getKey(), part.getKey(), part.getValue()));
            }
        });
    }

    private void addTag(JsonNode tag) {
        if (tags.putIfAbsent(tag.path("name").asText(), (ObjectNode) tag) == null) {
            json.withArray("tags").add(tag);
        }
    }

    private void addPath(Upstream publisher, String path, ObjectNode operations, @Nullable JsonNode anyones) {
        var routed = RouteTable.answering(path);
        if (routed.isEmpty() || routed.get() != publisher) {
            clashes.add(publisher.word() + " describes " + path + ", which the gateway routes to "
                    + routed.map(Upstream::word).orElse("nobody") + ".");
        }
        if (paths.has(path)) {
            clashes.add(path + " is described twice.");
        }
        operations.properties().forEach(operation -> {
            if (METHODS.contains(operation.getKey())) {
                addOperation(publisher, path, (ObjectNode) operation.getValue(), anyones);
            }
        });
        paths.set(path, operations);
    }

    private void addOperation(Upstream publisher, String path, ObjectNode operation, @Nullable JsonNode anyones) {
        var id = operation.path("operationId").asText("");
        if (SAME_IN_EVERY_SERVICE.matcher(path).lookingAt() && !namesService(id, publisher)) {
            id = publisher.word() + "_" + id;
            operation.put("operationId", id);
        }
        if (!id.isEmpty() && !operationIds.add(id)) {
            clashes.add("operationId " + id + " of " + path + " is another operation's too.");
        }
        var required = operation.has("security") ? operation.get("security") : anyones;
        if (required != null && !required.isEmpty()) {
            // An empty alternative says that the operation answers anonymous callers too.
            var ours = operation.putArray("security");
            ours.addObject().putArray(SCHEME);
            required.forEach(alternative -> {
                if (alternative.isEmpty()) {
                    ours.addObject();
                }
            });
        }
    }

    private static boolean namesService(String operationId, Upstream publisher) {
        return operationId.toLowerCase(Locale.ROOT).contains(publisher.word());
    }

    private void addComponent(Upstream publisher, String kind, String name, JsonNode part) {
        var standing = components.withObjectProperty(kind);
        if (standing.has(name) && !standing.get(name).equals(part)) {
            clashes.add("components/" + kind + "/" + name + " of " + publisher.word()
                    + " differs from another service's of that name: make them identical, or give it a prefix.");
        }
        standing.set(name, part);
    }
}
