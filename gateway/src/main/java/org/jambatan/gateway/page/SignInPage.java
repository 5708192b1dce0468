package org.jambatan.gateway.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where accounts of this platform sign in, and as which client the example front-end does: {@code /sign-in.json}. */
@Singleton
class SignInPage {

    private final String page;

    SignInPage(
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer,
            @ConfigProperty(name = "jambatan.example.client-id", defaultValue = "jambatan-example") String clientId,
            ObjectMapper mapper)
            throws JsonProcessingException {
        this.page = mapper.writeValueAsString(Map.of("issuer", issuer, "clientId", clientId));
    }

    void register(@Observes Router router) {
        router.route("/sign-in.json")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Cache-Control", "no-cache")
                        .end(page));
    }
}
