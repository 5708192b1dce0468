package org.jambatan.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.platform.http.ProblemAnswer;

/**
 * Lets browser front-ends of the configured origins, and of those in a file, call the API. Another origin's ordinary request is answered
 * without permission to read the answer, as the Fetch standard has it; no cookie is believed here, so its mere arrival
 * does no harm.
 */
@Singleton
class Cors {

    private static final int BEFORE_ANY_REFUSAL = 20_000;

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String ASKED = "Authorization, Content-Type, Accept, Accept-Language, Idempotency-Key, "
            + "If-Match, If-None-Match, Last-Event-ID, traceparent, tracestate";
    private static final String READABLE =
            "ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, Idempotent-Replayed, "
                    + "WWW-Authenticate, Content-Disposition";

    private final Set<String> origins;
    private final OriginsFile file;

    Cors(@ConfigProperty(name = "jambatan.cors.origins") Optional<List<String>> origins, OriginsFile file) {
        this.file = file;
        this.origins = Set.copyOf(origins.orElse(List.of()).stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList());
    }

    void register(@Observes Filters filters) {
        if (!origins.isEmpty() || file.isConfigured()) {
            filters.register(this::permit, BEFORE_ANY_REFUSAL);
        }
    }

    private void permit(RoutingContext context) {
        var request = context.request();
        var origin = request.getHeader("Origin");
        var permitted = origin != null && (origins.contains(origin) || file.contains(origin));
        var headers = context.response().headers().add("Vary", "Origin");
        if (permitted) {
            headers.set("Access-Control-Allow-Origin", origin).set("Access-Control-Expose-Headers", READABLE);
        }
        var preflight = HttpMethod.OPTIONS.equals(request.method())
                && origin != null
                && request.headers().contains("Access-Control-Request-Method");
        if (!preflight) {
            context.next();
        } else if (permitted) {
            headers.set("Access-Control-Allow-Methods", METHODS)
                    .set("Access-Control-Allow-Headers", ASKED)
                    .set("Access-Control-Max-Age", "600");
            context.response().setStatusCode(204).end();
        } else {
            ProblemAnswer.write(context, 403, "origin-not-allowed", "Front-ends of this origin are not configured.");
        }
    }
}
