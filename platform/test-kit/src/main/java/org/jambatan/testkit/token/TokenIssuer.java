package org.jambatan.testkit.token;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import org.jambatan.testkit.servers.OncePerRun;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * A stand-in for Keycloak's realm {@code jambatan} as services see it: the discovery document and the signing keys, at
 * the same paths, on 127.0.0.1. It logs nobody in; {@link Account} writes the tokens.
 */
public final class TokenIssuer {

    private static final String REALM = "/realms/jambatan";
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";

    private final String url;
    private final PublicJsonWebKey key;

    private TokenIssuer(String url, PublicJsonWebKey key) {
        this.url = url;
        this.key = key;
    }

    /** The one issuer of this JVM; started at the first call, a daemon, so nothing has to stop it. */
    public static TokenIssuer ofThisRun() {
        return Kept.ISSUER;
    }

    /** Made once for each class loader, at its first use: reading the key costs more than signing with it. */
    private static final class Kept {
        static final TokenIssuer ISSUER = ofTheJvm();
    }

    /** Made at its first use: a key takes a third of a second. */
    private static final class Foreign {
        static final Key KEY = newRsaKey().getPrivateKey();
    }

    private static TokenIssuer ofTheJvm() {
        try {
            var key = PublicJsonWebKey.Factory.newPublicJwk(OncePerRun.get("issuer.key", TokenIssuer::newKey));
            return new TokenIssuer(OncePerRun.get("issuer.url", () -> serve(key)), key);
        } catch (JoseException e) {
            throw new IllegalStateException("The issuer's key cannot be read.", e);
        }
    }

    /** What services are given as {@code quarkus.oidc.auth-server-url}, and every token's {@code iss}. */
    public String url() {
        return url;
    }

    String keyId() {
        return key.getKeyId();
    }

    Key signingKey() {
        return key.getPrivateKey();
    }

    /** A key of the same id that the issuer does not publish: for tokens with a bad signature. */
    static Key foreignKey() {
        return Foreign.KEY;
    }

    private static String newKey() {
        return newRsaKey().toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }

    private static RsaJsonWebKey newRsaKey() {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("test-kit");
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("No RSA key can be made.", e);
        }
    }

    private static String serve(PublicJsonWebKey key) {
        try {
            var server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
            var url = "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
            var keys = new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
            var discovery = discovery(url);
            server.createContext(REALM + "/.well-known/openid-configuration", x -> answer(x, discovery));
            server.createContext(PROTOCOL + "/certs", x -> answer(x, keys));
            server.setExecutor(command -> Thread.ofPlatform().daemon().start(command));
            daemon(server);
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException("The token issuer cannot be started.", e);
        }
    }

    /** The JDK's server thread inherits daemon status from the thread that starts it. */
    private static void daemon(HttpServer server) {
        try {
            Thread.ofPlatform().daemon().start(server::start).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String discovery(String url) {
        var protocol = url + "/protocol/openid-connect";
        return """
                {"issuer":"%1$s","jwks_uri":"%2$s/certs","authorization_endpoint":"%2$s/auth",\
                "token_endpoint":"%2$s/token","userinfo_endpoint":"%2$s/userinfo",\
                "end_session_endpoint":"%2$s/logout","introspection_endpoint":"%2$s/token/introspect",\
                "id_token_signing_alg_values_supported":["RS256"],"response_types_supported":["code"],\
                "subject_types_supported":["public"],"code_challenge_methods_supported":["S256"]}""".formatted(url, protocol);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
