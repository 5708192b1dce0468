package org.jambatan.mou.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Our own token by client credentials, renewed a little before it ends. */
@ApplicationScoped
class ServiceToken {

    private static final Duration EARLY = Duration.ofSeconds(15);

    private final KeycloakSettings settings;
    private final ObjectMapper mapper;
    private final Clock clock;
    private @Nullable String token;
    private Instant until = Instant.MIN;

    ServiceToken(KeycloakSettings settings, ObjectMapper mapper, Clock clock) {
        this.settings = settings;
        this.mapper = mapper;
        this.clock = clock;
    }

    synchronized String current(HttpClient client) throws IOException, InterruptedException {
        if (token != null && clock.instant().isBefore(until)) {
            return token;
        }
        var form = "grant_type=client_credentials&client_id=" + encoded(settings.clientId()) + "&client_secret="
                + encoded(settings.clientSecret().orElseThrow());
        var request = HttpRequest.newBuilder(
                        URI.create(settings.url() + "/realms/" + settings.realm() + "/protocol/openid-connect/token"))
                .timeout(settings.timeout())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "client " + settings.clientId() + " was given no token, but status " + answer.statusCode());
        }
        var body = mapper.readTree(answer.body());
        var given = body.path("access_token").asText();
        token = given;
        until = clock.instant().plusSeconds(body.path("expires_in").asLong()).minus(EARLY);
        return given;
    }

    synchronized void forget() {
        token = null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
