package org.jambatan.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import org.jambatan.gateway.routing.Routes;
import org.jambatan.gateway.routing.Upstream;
import org.jambatan.platform.http.ProblemAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Passes requests to services and answers back, as streams. The library moves the bytes; every precaution is taken
 * here and in {@link Exchange}, since its own defaults are not for a front door: WebSocket upgrades bypass
 * interceptors, its cache ignores Vary and Authorization, it has no time limits and its failures have no body.
 */
@Singleton
public class BytePump {

    private static final ProxyOptions OPTIONS =
            new ProxyOptions().setSupportWebSocket(false).setCacheOptions(null);

    private final Map<Upstream, Line> lines = new EnumMap<>(Upstream.class);
    private final HttpClient unused;

    BytePump(Vertx vertx, Routes routes, PumpSettings settings) {
        for (var upstream : Upstream.values()) {
            lines.put(upstream, new Line(vertx, upstream, routes.of(upstream), settings));
        }
        unused = vertx.createHttpClient();
    }

    /** Takes a paused request; answers it in every case. */
    public void pass(RoutingContext context, Upstream upstream, long mostBytes) {
        var line = lines.get(upstream);
        if (line == null || !line.open()) {
            Exchange.answer(context, Failure.RESTING);
            return;
        }
        if (declared(context.request().getHeader("Content-Length")) > mostBytes) {
            Exchange.answer(context, Failure.BODY_TOO_LARGE);
            return;
        }
        var expected = context.request().getHeader("Expect");
        if (expected != null) {
            if (!expected.equalsIgnoreCase("100-continue")) {
                ProblemAnswer.write(context, 417, "expectation-failed", "The only expectation met is 100-continue.");
                return;
            }
            // The gateway has decided to take the body; the service is not asked.
            context.response().writeContinue();
        }
        var exchange = new Exchange(context, line, mostBytes);
        // A proxy of its own for each request: it holds nothing else than these three.
        HttpProxy.reverseProxy(OPTIONS, unused)
                .origin(exchange)
                .addInterceptor(exchange)
                .handle(context.request());
    }

    /** The parser has refused what is not a number. */
    private static long declared(@Nullable String length) {
        return length == null ? 0 : Long.parseLong(length);
    }

    @PreDestroy
    void close() {
        lines.values().forEach(Line::close);
        unused.close();
    }
}
