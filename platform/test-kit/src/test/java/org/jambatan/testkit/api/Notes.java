package org.jambatan.testkit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.matrix.Role;
import org.jambatan.testkit.token.TokenIssuer;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/** A service of three operations, right in every respect unless it is given a defect the kit must find. */
public final class Notes implements AutoCloseable {

    public enum Defect {
        SHOWS_FOREIGN_NOTES,
        LETS_EVERYONE_WRITE,
        TAKES_ANY_TOKEN,
        FAILS_ON_NUL,
        REFUSES_IN_PLAIN_TEXT,
        NEVER_WRITES
    }

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final String DOCUMENT = """
            {"openapi":"3.1.0","info":{"title":"notes","version":"1"},"paths":{
              "/api/v1/notes":{
                "get":{"parameters":[{"name":"q","in":"query","schema":{"type":"string"}}],"responses":{"200":{"description":"all"}}},
                "post":{"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Write"}}}},"responses":{"201":{"description":"made"}}}},
              "/api/v1/notes/{id}":{
                "get":{"parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"description":"one"}}}}},
             "components":{"schemas":{"Write":{"type":"object","properties":{"text":{"type":"string"}}}}}}""";

    private final HttpServer server;
    private final Set<Defect> defects = EnumSet.noneOf(Defect.class);
    private final Map<String, String> owners = new HashMap<>();

    public Notes(Defect... defects) throws IOException {
        this.defects.addAll(Set.of(defects));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    public Wire wire() {
        return Wire.toPort(server.getAddress().getPort());
    }

    public synchronized UUID noteOf(UUID partner) {
        var id = UUID.randomUUID();
        owners.put(id.toString(), partner.toString());
        return id;
    }

    /** The rows as a service writes them. */
    public Matrix matrix() {
        var matrix = new Matrix();
        matrix.row("GET /notes").open();
        matrix.row("POST /notes").allows(Role.MEMBER).own(Input.of("{\"text\":\"hello\"}"));
        matrix.row("GET /notes/{id}")
                .allows(Role.MEMBER)
                .own(who -> Input.id(noteOf(who.partnerId())))
                .foreign(who -> Input.id(noteOf(UUID.randomUUID())));
        return matrix;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestURI().getPath().equals("/q/openapi")) {
                answer(exchange, 200, DOCUMENT);
            } else {
                route(exchange, body);
            }
        }
    }

    private void route(HttpExchange exchange, byte[] body) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        var request = exchange.getRequestMethod() + " " + path.replaceFirst("/notes/.+", "/notes/{id}");
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        switch (request) {
            case "GET /api/v1/notes" -> answer(exchange, 200, "{\"items\":[]}");
            case "POST /api/v1/notes" -> write(exchange, token, body);
            case "GET /api/v1/notes/{id}" -> read(exchange, token, path.substring("/api/v1/notes/".length()));
            default -> refuse(exchange, 404);
        }
    }

    private void write(HttpExchange exchange, String token, byte[] body) throws IOException {
        var caller = caller(token);
        if (caller == null) {
            refuse(exchange, 401);
        } else if (!caller.at("/realm_access/roles").toString().contains("\"member\"")
                && !defects.contains(Defect.LETS_EVERYONE_WRITE)) {
            refuse(exchange, 403);
        } else {
            answer(exchange, defects.contains(Defect.NEVER_WRITES) ? 409 : statusOf(body));
        }
    }

    private int statusOf(byte[] body) {
        try {
            var text = JSON.readTree(body).path("text");
            var valid = text.isTextual() && text.asText().length() < 1_000;
            if (text.asText().indexOf('\0') >= 0) {
                return defects.contains(Defect.FAILS_ON_NUL) ? 500 : 400;
            }
            return valid ? 201 : 400;
        } catch (IOException e) {
            return 400;
        }
    }

    private synchronized void read(HttpExchange exchange, String token, String id) throws IOException {
        var caller = caller(token);
        if (caller == null) {
            refuse(exchange, 401);
        } else if (!caller.at("/realm_access/roles").toString().contains("\"member\"")) {
            refuse(exchange, 403);
        } else {
            var own = caller.path("organization").toString().contains("\"" + owners.get(id) + "\"");
            var shown = own || (owners.containsKey(id) && defects.contains(Defect.SHOWS_FOREIGN_NOTES));
            answer(exchange, shown ? 200 : 404);
        }
    }

    private JsonNode caller(String bearer) throws JsonProcessingException {
        if (bearer == null) {
            return null;
        }
        var token = bearer.substring("Bearer ".length());
        if (defects.contains(Defect.TAKES_ANY_TOKEN)) {
            return JSON.readTree(
                    new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
        }
        var issuer = TokenIssuer.ofThisRun().url();
        var checks = new JwtConsumerBuilder()
                .setExpectedIssuer(issuer)
                .setExpectedAudience("jambatan-api")
                .setVerificationKeyResolver(
                        new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer + "/protocol/openid-connect/certs")))
                .build();
        try {
            return JSON.readTree(checks.processToClaims(token).toJson());
        } catch (InvalidJwtException e) {
            return null;
        }
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        if (status < 400) {
            answer(exchange, status, "{}");
        } else {
            refuse(exchange, status);
        }
    }

    private void refuse(HttpExchange exchange, int status) throws IOException {
        if (defects.contains(Defect.REFUSES_IN_PLAIN_TEXT)) {
            answer(exchange, status, "no");
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        answer(exchange, status, """
                {"type":"urn:x","title":"No","status":%d,"code":"no","traceId":"1"}""".formatted(status));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
