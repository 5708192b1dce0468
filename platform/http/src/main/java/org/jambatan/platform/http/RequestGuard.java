package org.jambatan.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses, before routing, what no resource should ever see; and answers problems where the router itself fails. */
@ApplicationScoped
class RequestGuard {

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final Set<HttpMethod> REFUSED = Set.of(HttpMethod.TRACE, HttpMethod.CONNECT);

    private static final int AFTER_THE_FRAMEWORKS_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    /** Under this name a request carries how much may be read of a body whose length it does not say. */
    private static final String LIMIT_OF_A_REQUEST = "io.quarkus.max-request-size";

    private final long largestBody;
    private final long largestFile;
    private final Optional<Pattern> files;

    /**
     * @param files paths, as a regular expression, at which a service reads what is sent as it comes and counts it
     *     itself; {@code quarkus.http.limits.max-body-size} must then be a little more than a file may have
     */
    RequestGuard(
            @ConfigProperty(name = "jambatan.http.largest-body", defaultValue = "1M") MemorySize largestBody,
            @ConfigProperty(name = "jambatan.http.largest-file", defaultValue = "20M") MemorySize largestFile,
            @ConfigProperty(name = "jambatan.http.files") Optional<String> files) {
        this.largestBody = largestBody.asLongValue();
        this.largestFile = largestFile.asLongValue();
        this.files = files.map(Pattern::compile);
    }

    void beforeRouting(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_EVERYTHING);
    }

    void afterFailure(@Observes Router router) {
        router.route().order(-BEFORE_EVERYTHING).failureHandler(RequestGuard::answerFailure);
        if (files.isPresent()) {
            // The framework has one limit for every path, and with files it is theirs.
            router.route().order(AFTER_THE_FRAMEWORKS_LIMIT).handler(this::limitOthersThanFiles);
        }
    }

    private void guard(RoutingContext context) {
        var request = context.request();
        var fault = RequestTarget.faultOf(request.uri());
        if (fault.isPresent()) {
            var refused = fault.get();
            ProblemAnswer.writeAndClose(context, refused.status(), refused.code(), refused.detail());
        } else if (REFUSED.contains(request.method())) {
            ProblemAnswer.writeAndClose(context, 405, "method-not-allowed", "TRACE and CONNECT are not served.");
        } else if (declaredLength(request.getHeader("Content-Length")) > limitOf(context)) {
            ProblemAnswer.writeAndClose(
                    context, 413, "body-too-large", "The body may have at most " + limitOf(context) + " bytes.");
        } else {
            context.next();
        }
    }

    private void limitOthersThanFiles(RoutingContext context) {
        if (!isFile(context)) {
            context.put(LIMIT_OF_A_REQUEST, largestBody);
        }
        context.next();
    }

    private long limitOf(RoutingContext context) {
        return isFile(context) ? largestFile : largestBody;
    }

    private boolean isFile(RoutingContext context) {
        var path = context.request().path();
        return path != null
                && HttpMethod.POST.equals(context.request().method())
                && files.stream().anyMatch(paths -> paths.matcher(path).matches());
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
