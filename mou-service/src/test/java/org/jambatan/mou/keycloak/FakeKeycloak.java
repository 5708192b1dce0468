package org.jambatan.mou.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * As much of Keycloak's admin API as is used, with a state that tests change through the same API. {@code PUT
 * /fake/answers} with a status makes it answer everything with that, 200 ends it; {@code GET /fake/letters/<account>}
 * counts its letters.
 */
public final class FakeKeycloak {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMIN = "/admin/realms/jambatan";

    private final HttpServer server;
    private final Map<String, ObjectNode> users = new LinkedHashMap<>();
    private final Map<String, ObjectNode> organizations = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, Set<String>> roles = new LinkedHashMap<>();
    private final Map<String, Integer> letters = new LinkedHashMap<>();
    private final Map<String, Integer> signOuts = new LinkedHashMap<>();
    private int broken = 200;

    public FakeKeycloak() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void stop() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange call) throws IOException {
        try (call) {
            var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var reply = reply(call, body.isBlank() || body.startsWith("grant_type") ? null : JSON.readTree(body));
            var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        }
    }

    private record Reply(int status, String body) {
        static Reply of(int status) {
            return new Reply(status, "");
        }

        static Reply of(Object json) {
            return new Reply(200, String.valueOf(json));
        }
    }

    private Reply reply(HttpExchange call, JsonNode body) {
        var path = call.getRequestURI().getPath();
        if (path.equals("/fake/answers")) {
            broken = body.asInt();
            return Reply.of(204);
        }
        if (path.startsWith("/fake/")) {
            var account = path.substring(path.lastIndexOf('/') + 1);
            return Reply.of((path.contains("letters") ? letters : signOuts).getOrDefault(account, 0));
        }
        if (broken != 200) {
            return Reply.of(broken);
        }
        if (path.endsWith("/token")) {
            return Reply.of("{\"access_token\":\"fake\",\"expires_in\":300}");
        }
        var steps = path.substring(ADMIN.length() + 1).split("/");
        return switch (steps[0]) {
            case "organizations" -> organizations(call, steps, body);
            case "users" -> users(call, steps, body);
            case "roles" -> Reply.of(role(steps[1]));
            default -> Reply.of(404);
        };
    }

    private Reply organizations(HttpExchange call, String[] steps, JsonNode body) {
        var method = call.getRequestMethod();
        if (steps.length == 1) {
            return method.equals("POST") ? makeOrganization((ObjectNode) body) : Reply.of(listed(call));
        }
        var organization = organizations.get(steps[1]);
        if (organization == null) {
            return Reply.of(404);
        }
        if (steps.length == 2) {
            if (method.equals("PUT")) {
                organization.setAll((ObjectNode) body);
                return Reply.of(204);
            }
            if (method.equals("DELETE")) {
                organizations.remove(steps[1]);
                return Reply.of(204);
            }
            return Reply.of(organization);
        }
        var there = members.computeIfAbsent(steps[1], id -> new LinkedHashSet<>());
        return switch (method) {
            case "POST" -> Reply.of(users.containsKey(body.asText()) ? there.add(body.asText()) ? 201 : 409 : 400);
            case "DELETE" -> Reply.of(there.remove(steps[3]) ? 204 : 404);
            default -> Reply.of(page(call, there.stream().map(users::get).toList()));
        };
    }

    private Reply makeOrganization(ObjectNode organization) {
        for (var other : organizations.values()) {
            if (other.path("alias").equals(organization.path("alias"))
                    || other.path("name").equals(organization.path("name"))) {
                return Reply.of(409);
            }
        }
        var id = UUID.randomUUID().toString();
        organizations.put(id, organization.put("id", id));
        return Reply.of(201);
    }

    private ArrayNode listed(HttpExchange call) {
        var wanted = query(call, "q");
        return page(
                call,
                organizations.values().stream()
                        .filter(organization -> wanted.isEmpty()
                                || wanted.equals("partner_id:"
                                        + organization
                                                .path("attributes")
                                                .path("partner_id")
                                                .path(0)
                                                .asText()))
                        .toList());
    }

    private Reply users(HttpExchange call, String[] steps, JsonNode body) {
        if (steps.length == 1) {
            return call.getRequestMethod().equals("POST") ? makeUser((ObjectNode) body) : Reply.of(byEmail(call));
        }
        if (!users.containsKey(steps[1])) {
            return Reply.of(404);
        }
        return steps.length == 2 ? user(call, steps[1], body) : ofUser(call, steps, body);
    }

    private Reply user(HttpExchange call, String id, JsonNode body) {
        switch (call.getRequestMethod()) {
            case "PUT" -> users.get(id).setAll((ObjectNode) body);
            case "DELETE" -> {
                users.remove(id);
                members.values().forEach(there -> there.remove(id));
            }
            default -> {
                return Reply.of(users.get(id));
            }
        }
        return Reply.of(204);
    }

    private Reply ofUser(HttpExchange call, String[] steps, JsonNode body) {
        var id = steps[1];
        var held = roles.computeIfAbsent(id, none -> new LinkedHashSet<>());
        switch (steps[2]) {
            case "credentials" -> {
                return Reply.of(users.get(id).path("credentials").isArray() ? "[{\"type\":\"password\"}]" : "[]");
            }
            case "logout" -> signOuts.merge(id, 1, Integer::sum);
            case "execute-actions-email" -> letters.merge(id, 1, Integer::sum);
            default -> {
                switch (call.getRequestMethod()) {
                    case "POST" ->
                        body.forEach(role -> held.add(role.path("name").asText()));
                    case "DELETE" ->
                        body.forEach(role -> held.remove(role.path("name").asText()));
                    default -> {
                        var all = JSON.createArrayNode();
                        held.forEach(name -> all.add(role(name)));
                        return Reply.of(all);
                    }
                }
            }
        }
        return Reply.of(204);
    }

    private Reply makeUser(ObjectNode user) {
        for (var other : users.values()) {
            if (other.path("email").equals(user.path("email"))
                    || other.path("username").equals(user.path("username"))) {
                return Reply.of(409);
            }
        }
        var id = user.has("id") ? user.path("id").asText() : UUID.randomUUID().toString();
        users.put(id, user.put("id", id));
        return Reply.of(201);
    }

    private ArrayNode byEmail(HttpExchange call) {
        var wanted = query(call, "email");
        return page(
                call,
                users.values().stream()
                        .filter(user -> user.path("email").asText().equals(wanted))
                        .toList());
    }

    private static ObjectNode role(String name) {
        return JSON.createObjectNode().put("id", "id-of-" + name).put("name", name);
    }

    private static ArrayNode page(HttpExchange call, Iterable<ObjectNode> all) {
        var first = query(call, "first").isEmpty() ? 0 : Integer.parseInt(query(call, "first"));
        var max = query(call, "max").isEmpty() ? 100 : Integer.parseInt(query(call, "max"));
        var page = JSON.createArrayNode();
        var at = 0;
        for (var one : all) {
            if (at >= first && at < first + max && one != null) {
                page.add(one);
            }
            at++;
        }
        return page;
    }

    private static String query(HttpExchange call, String name) {
        var query = call.getRequestURI().getRawQuery();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }
}
