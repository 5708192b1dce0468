package org.jambatan.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * One HTTP client per event loop: a request is answered on the thread it came in by, and no byte changes threads. The
 * shares of the loops, of which there are two per processor, add up to twice what is configured, since callers do not
 * spread themselves evenly.
 */
final class Clients {

    private static final int LEAST = 8;

    private final Queue<HttpClient> all = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<HttpClient> mine;

    Clients(Vertx vertx, HttpClientOptions options, int connections) {
        var loops = 2 * Runtime.getRuntime().availableProcessors();
        var share = Math.max(LEAST, 2 * connections / loops);
        var bounded = new HttpClientOptions(options).setMaxPoolSize(share);
        this.mine = ThreadLocal.withInitial(() -> {
            var client = vertx.createHttpClient(bounded);
            all.add(client);
            return client;
        });
    }

    HttpClient mine() {
        return mine.get();
    }

    void close() {
        all.forEach(HttpClient::close);
    }
}
