package org.jambatan.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jambatan.platform.http.Trace;

/** Which headers pass the gateway, each way. */
final class Headers {

    /** RFC 9110 §7.6.1: these speak of one connection, and the gateway has two. */
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    /** What a caller may not have taken away by naming it in Connection: the message's frame, and who it is from. */
    private static final Set<String> NOT_TO_BE_NAMED = Set.of("host", "content-length", "content-type", "authorization");

    /**
     * Names by which a proxy tells a service who is calling or where from. Only this gateway may say so, and our
     * services believe the token alone; a forged one is dropped so that none ever learns to believe it.
     */
    private static final List<String> SPOKEN_FOR = List.of(
            "x-forwarded",
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "x-original-",
            "x-rewrite-url",
            "x-http-method",
            "x-method-override",
            "x-user",
            "x-account",
            "x-partner",
            "x-organization",
            "x-tenant",
            "x-role",
            "x-groups",
            "x-roles",
            "x-auth",
            "x-authenticated",
            "x-remote-user",
            "remote-user",
            "x-identity",
            "x-subject",
            "x-jambatan",
            "x-jwt",
            "x-access-token",
            "x-id-token",
            "x-ssl",
            "x-client-cert",
            "ssl-client",
            "cookie");

    /** What the gateway says itself on every answer. */
    private static final List<String> OURS_ON_ANSWERS = List.of(
            "access-control-",
            "x-content-type-options",
            "x-frame-options",
            "content-security-policy",
            "referrer-policy",
            "strict-transport-security",
            "cross-origin-resource-policy",
            "server",
            "x-powered-by");

    private Headers() {}

    static void towardsService(MultiMap headers, HttpServerRequest request, Trace trace) {
        dropHops(headers, NOT_TO_BE_NAMED);
        drop(headers, SPOKEN_FOR);
        var traced = request.getHeader("traceparent");
        if (!trace.traceparent().equals(traced)) {
            // Without a valid parent the caller's state belongs to no trace.
            headers.remove("tracestate");
            headers.set("traceparent", trace.traceparent());
        }
        headers.remove("expect");
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.isSSL() ? "https" : "http");
        headers.set("X-Forwarded-Host", Objects.toString(request.authority()));
    }

    static void towardsCaller(MultiMap headers) {
        dropHops(headers, Set.of("content-length", "content-type"));
        drop(headers, OURS_ON_ANSWERS);
    }

    private static void dropHops(MultiMap headers, Set<String> kept) {
        for (var value : headers.getAll("Connection")) {
            for (var name : value.split(",", -1)) {
                var named = name.strip().toLowerCase(Locale.ROOT);
                if (!named.isEmpty() && !kept.contains(named)) {
                    headers.remove(named);
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }

    private static void drop(MultiMap headers, List<String> prefixes) {
        for (var name : new ArrayList<>(headers.names())) {
            // Some servers read X_User as X-User.
            var plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
            if (prefixes.stream().anyMatch(plain::startsWith)) {
                headers.remove(name);
            }
        }
    }
}
