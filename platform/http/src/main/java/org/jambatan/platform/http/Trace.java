package org.jambatan.platform.http;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace context of one request: what the caller sent as {@code traceparent}, or a new one. Its trace id stands
 * in every problem, and the whole of it in every event the request causes.
 */
public record Trace(String traceId, String parentId) {

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");
    private static final String KEY = Trace.class.getName();

    public static Trace of(RoutingContext request) {
        Trace known = request.get(KEY);
        if (known != null) {
            return known;
        }
        var trace = parse(request.request().getHeader("traceparent"));
        request.put(KEY, trace);
        return trace;
    }

    public static Trace parse(@Nullable String traceparent) {
        var matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches() ? new Trace(matcher.group(1), matcher.group(2)) : fresh();
    }

    public static Trace fresh() {
        var bytes = new byte[24];
        // Unique, not secret: no request waits for the system's entropy.
        ThreadLocalRandom.current().nextBytes(bytes);
        var hex = HexFormat.of().formatHex(bytes);
        return new Trace(hex.substring(0, 32), hex.substring(32));
    }

    public String traceparent() {
        return "00-" + traceId + "-" + parentId + "-01";
    }
}
