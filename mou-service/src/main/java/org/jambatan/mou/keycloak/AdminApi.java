package org.jambatan.mou.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of the admin API, each with our client's own token. Whatever is not expected is {@link KeycloakAway}. */
@ApplicationScoped
class AdminApi {

    private final KeycloakSettings settings;
    private final ServiceToken token;
    private final ObjectMapper mapper;
    private final HttpClient client;
    private volatile boolean answers = true;

    AdminApi(KeycloakSettings settings, ServiceToken token, ObjectMapper mapper) {
        this.settings = settings;
        this.token = token;
        this.mapper = mapper;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** Fails the start where no secret is set: without one no membership would ever reach Keycloak. */
    void atStart(@Observes StartupEvent start) {
        if (settings.clientSecret().filter(secret -> !secret.isBlank()).isEmpty()) {
            throw new IllegalStateException("jambatan.keycloak.client-secret is not set: mou-service writes members to"
                    + " Keycloak as client " + settings.clientId() + " and needs its secret"
                    + " (JAMBATAN_KEYCLOAK_CLIENT_SECRET).");
        }
    }

    /** Whether Keycloak answered when it was last asked. */
    boolean answers() {
        return answers;
    }

    /** An answer's status and body. */
    record Reply(int status, JsonNode body) {}

    Reply get(String path, Integer... expected) {
        return send("GET", path, null, expected);
    }

    Reply send(String method, String path, @Nullable Object body, Integer... expected) {
        try {
            var reply = once(method, path, body, token.current(client));
            if (reply.status() == 401) {
                token.forget();
                reply = once(method, path, body, token.current(client));
            }
            answers = true;
            if (!List.of(expected).contains(reply.status())) {
                throw new KeycloakAway(method + " " + path + " was answered " + reply.status() + " "
                        + reply.body().path("errorMessage").asText());
            }
            return reply;
        } catch (IOException away) {
            answers = false;
            throw new KeycloakAway(method + " " + path + " got no answer: " + away, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KeycloakAway(method + " " + path + " was interrupted", stopped);
        }
    }

    private Reply once(String method, String path, @Nullable Object body, String bearer)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.url() + "/admin/realms/" + settings.realm() + path))
                .timeout(settings.timeout())
                .header("Authorization", "Bearer " + bearer)
                .method(method, publisher(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Reply(response.statusCode(), read(response.body()));
    }

    private HttpRequest.BodyPublisher publisher(@Nullable Object body) throws JsonProcessingException {
        return body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(mapper.writeValueAsString(body));
    }

    private JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : mapper.readTree(body);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
