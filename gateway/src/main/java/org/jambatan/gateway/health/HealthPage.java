package org.jambatan.gateway.health;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jambatan.gateway.health.Part.State;

/** {@code /health}: 200 UP or DEGRADED, 503 DOWN while any service is not ready. */
@Singleton
class HealthPage {

    private final PlatformHealth health;

    HealthPage(PlatformHealth health) {
        this.health = health;
    }

    void register(@Observes Router router) {
        router.route("/health").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        health.parts().onSuccess(parts -> {
            var worst = worstOf(parts);
            var answer = new LinkedHashMap<String, Object>();
            answer.put("status", worst);
            answer.put("parts", parts);
            if (worst == State.DOWN) {
                context.response().putHeader("Retry-After", "1");
            }
            context.response()
                    .setStatusCode(worst == State.DOWN ? 503 : 200)
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Cache-Control", "no-store")
                    .end(Json.encode(answer));
        });
    }

    private static State worstOf(Map<String, Part> parts) {
        return parts.values().stream().map(Part::status).max(State::compareTo).orElse(State.UP);
    }
}
