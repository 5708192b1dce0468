package org.jambatan.gateway.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** An OpenID Connect issuer as small as can be; tests ask it for tokens, good and bad, at {@code /mint}. */
final class Issuer {

    private final HttpServer server;
    private volatile boolean asleep;
    private final RsaJsonWebKey key = newKey("k1");
    private final RsaJsonWebKey strangersKey = newKey("k1");

    Issuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer(
                "/.well-known/openid-configuration",
                query -> "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/certs\",\"token_endpoint\":\"%1$s/token\"}"
                        .formatted(url()));
        answer("/certs", query -> "{\"keys\":[" + key.toJson() + "]}");
        answer("/mint", this::mint);
        answer("/issuer-comes", query -> {
            asleep = false;
            return "{}";
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void answer(String path, Function<Map<String, String>, String> answer) {
        server.createContext(path, exchange -> {
            if (asleep && (path.startsWith("/.well-known") || path.equals("/certs"))) {
                exchange.close();
            } else {
                reply(exchange, answer.apply(queryOf(exchange)));
            }
        });
    }

    void asleep() {
        asleep = true;
    }

    void close() {
        server.stop(0);
    }

    private String mint(Map<String, String> wish) {
        var lives = Long.parseLong(wish.getOrDefault("lives", "300"));
        var claims = Jwt.issuer(wish.getOrDefault("issuer", url()))
                .subject(wish.getOrDefault("account", "biotech"))
                .audience(wish.getOrDefault("audience", "jambatan-api"))
                .claim("realm_access", Map.of("roles", Set.of("member")))
                .issuedAt(Instant.now().getEpochSecond() - 600)
                .expiresAt(Instant.now().getEpochSecond() + lives);
        return switch (wish.getOrDefault("signed", "well")) {
            case "by-a-stranger" -> claims.jws().keyId("k1").sign(strangersKey.getRsaPrivateKey());
            case "unknown-key" -> claims.jws().keyId("k2").sign(strangersKey.getRsaPrivateKey());
            case "none" -> unsigned(claims.jws().keyId("k1").sign(key.getRsaPrivateKey()));
            case "rs512" ->
                claims.jws()
                        .keyId("k1")
                        .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.RS512)
                        .sign(key.getRsaPrivateKey());
            default -> claims.jws().keyId("k1").sign(key.getRsaPrivateKey());
        };
    }

    private static String unsigned(String token) {
        var head = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.US_ASCII));
        return head + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
    }

    private static RsaJsonWebKey newKey(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> queryOf(HttpExchange exchange) {
        var values = new HashMap<String, String>();
        var query = exchange.getRequestURI().getRawQuery();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var parts = pair.split("=", 2);
            values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    private static void reply(HttpExchange exchange, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
