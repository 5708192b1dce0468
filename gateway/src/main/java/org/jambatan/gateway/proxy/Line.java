package org.jambatan.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import org.jambatan.gateway.routing.Upstream;
import org.jboss.logging.Logger;

/** The way to one service: its address, its connections and its breaker. */
final class Line {

    private static final Logger LOG = Logger.getLogger(Line.class);

    /** Shorter than a service keeps an idle connection, so that it is seldom the service that closes first. */
    private static final int KEEP_IDLE_SECONDS = 20;

    private final Upstream upstream;
    private final SocketAddress address;
    private final Clients ordinary;
    private final Clients streams;
    private final Breaker breaker;
    private final Deadline.Limits limits;
    private final long longestWait;

    Line(Vertx vertx, Upstream upstream, URI where, PumpSettings settings) {
        this.upstream = upstream;
        this.address = SocketAddress.inetSocketAddress(portOf(where), where.getHost());
        this.ordinary = new Clients(vertx, options(settings, where), settings.connections());
        this.streams = new Clients(vertx, options(settings, where), settings.streamConnections());
        this.breaker =
                new Breaker(settings.breaker().failures(), settings.breaker().rest());
        this.limits = new Deadline.Limits(settings.firstByte(), settings.idle(), settings.total());
        this.longestWait = settings.inQueue().toMillis();
    }

    private static HttpClientOptions options(PumpSettings settings, URI where) {
        return new HttpClientOptions()
                .setSsl(where.getScheme().equals("https"))
                .setMaxWaitQueueSize(settings.queue())
                .setConnectTimeout(Math.toIntExact(settings.connect().toMillis()))
                .setKeepAliveTimeout(KEEP_IDLE_SECONDS)
                .setPipelining(false)
                .setDecompressionSupported(false)
                .setMaxInitialLineLength(16 * 1024)
                .setMaxHeaderSize(32 * 1024);
    }

    private static int portOf(URI where) {
        if (where.getPort() > 0) {
            return where.getPort();
        }
        return where.getScheme().equals("https") ? 443 : 80;
    }

    SocketAddress address() {
        return address;
    }

    Deadline.Limits limits() {
        return limits;
    }

    long longestWait() {
        return longestWait;
    }

    /** Event streams keep their connection for hours, and must not take it from requests that are soon over. */
    HttpClient clientFor(HttpServerRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.startsWith("text/event-stream") ? streams.mine() : ordinary.mine();
    }

    boolean open() {
        return breaker.lets(System.nanoTime());
    }

    void answered() {
        breaker.answered();
    }

    void failed(Failure failure, Throwable thrown) {
        if (failure.blamesService() && breaker.failed(System.nanoTime())) {
            LOG.warnf(
                    "%s failed again and again (%s: %s); its callers are answered 503 for a while.",
                    upstream.word(), failure.code(), thrown.getMessage());
        }
    }

    void close() {
        ordinary.close();
        streams.close();
    }
}
