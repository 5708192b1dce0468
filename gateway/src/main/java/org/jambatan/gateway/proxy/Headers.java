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
    private static final Names HOP_BY_HOP = new Names(
            "connection", "keep-alive", "proxy-", "te$", "trailer", "transfer-encoding", "upgrade", "http2-settings");

    /** What nobody may have taken away by naming it in Connection: the message's frame, and who it is from. */
    private static final Set<String> NOT_TO_BE_NAMED =
            Set.of("host", "content-length", "content-type", "authorization");

    /**
     * Names by which a proxy tells a service who is calling or where from. Only this gateway may say so, and our
     * services believe the token alone; a forged one is dropped so that none ever learns to believe it.
     */
    private static final Names SPOKEN_FOR = new Names(
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
            "x-auth",
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
            "cookie",
            "expect");

    /** What the gateway says itself on every answer. */
    private static final Names OURS_ON_ANSWERS = new Names(
            "access-control-",
            "x-content-type-options",
            "x-frame-options",
            "content-security-policy",
            "referrer-policy",
            "strict-transport-security",
            "cross-origin-resource-policy",
            "ratelimit",
            "server$",
            "x-powered-by",
            "date");

    private Headers() {}

    static void towardsService(MultiMap headers, HttpServerRequest request, Trace trace) {
        drop(headers, SPOKEN_FOR);
        var traced = headers.get("traceparent");
        if (traced == null || !Trace.parse(traced).equals(trace)) {
            // Without a valid parent the caller's state belongs to no trace.
            headers.remove("tracestate");
            headers.set("traceparent", trace.traceparent());
        }
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.isSSL() ? "https" : "http");
        headers.set("X-Forwarded-Host", Objects.toString(request.authority()));
    }

    static void towardsCaller(MultiMap headers) {
        drop(headers, OURS_ON_ANSWERS);
    }

    private static void drop(MultiMap headers, Names alsoDropped) {
        var dropped = new ArrayList<String>(4);
        for (var header : headers) {
            var name = header.getKey();
            if (HOP_BY_HOP.hold(name)) {
                dropped.add(name);
                if (name.equalsIgnoreCase("Connection")) {
                    dropped.addAll(namedBy(header.getValue()));
                }
            } else if (alsoDropped.hold(name)) {
                dropped.add(name);
            }
        }
        dropped.forEach(headers::remove);
    }

    private static List<String> namedBy(String connection) {
        var named = new ArrayList<String>(2);
        for (var word : connection.split(",", -1)) {
            var name = word.strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !NOT_TO_BE_NAMED.contains(name)) {
                named.add(name);
            }
        }
        return named;
    }
}
