package org.jambatan.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses, before routing, what no resource should ever see; and answers problems where the router itself fails. */
@ApplicationScoped
class RequestGuard {

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final Set<HttpMethod> REFUSED = Set.of(HttpMethod.TRACE, HttpMethod.CONNECT);

    private final long largestBody;

    RequestGuard(@ConfigProperty(name = "jambatan.http.largest-body", defaultValue = "1M") MemorySize largestBody) {
        this.largestBody = largestBody.asLongValue();
    }

    void beforeRouting(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_EVERYTHING);
    }

    void afterFailure(@Observes Router router) {
        router.route().order(-BEFORE_EVERYTHING).failureHandler(RequestGuard::answerFailure);
    }

    private void guard(RoutingContext context) {
        var request = context.request();
        var fault = RequestTarget.faultOf(request.uri());
        if (fault.isPresent()) {
            var refused = fault.get();
            ProblemAnswer.writeAndClose(context, refused.status(), refused.code(), refused.detail());
        } else if (REFUSED.contains(request.method())) {
            ProblemAnswer.writeAndClose(context, 405, "method-not-allowed", "TRACE and CONNECT are not served.");
        } else if (declaredLength(request.getHeader("Content-Length")) > largestBody) {
            ProblemAnswer.writeAndClose(
                    context, 413, "body-too-large", "The body may have at most " + largestBody + " bytes.");
        } else {
            context.next();
        }
    }

    private static long declaredLength(@Nullable String contentLength) {
        try {
            return contentLength == null ? 0 : Long.parseLong(contentLength);
        } catch (NumberFormatException ignored) {
            return Long.MAX_VALUE;
        }
    }

    private static void answerFailure(RoutingContext context) {
        // Security failures are answered by the layer that owns them: it adds the challenge.
        if (context.failure() instanceof SecurityException || context.response().ended()) {
            context.next();
            return;
        }
        var status = context.statusCode();
        switch (status) {
            case 400 -> ProblemAnswer.writeAndClose(context, 400, "bad-request", "The request could not be read.");
            case 413 -> ProblemAnswer.writeAndClose(context, 413, "body-too-large", "The body is too large.");
            default -> context.next();
        }
    }
}
