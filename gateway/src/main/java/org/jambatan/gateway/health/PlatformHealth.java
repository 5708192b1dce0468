package org.jambatan.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jambatan.gateway.identity.IssuerKeys;
import org.jambatan.gateway.routing.Routes;
import org.jambatan.gateway.routing.Upstream;
import org.jspecify.annotations.Nullable;

/**
 * Asks every service whether it is ready, at most once a second however often it is asked itself, and never waits
 * longer than the time limit for one of them.
 */
@Singleton
class PlatformHealth {

    private static final int LONGEST_MS = 1_500;
    private static final long FRESH_NANOS = 1_000_000_000L;

    private final Routes routes;
    private final IssuerKeys keys;
    private final HttpClient client;
    private @Nullable Future<Map<String, Part>> latest;
    private long asked;

    PlatformHealth(Vertx vertx, Routes routes, IssuerKeys keys) {
        this.routes = routes;
        this.keys = keys;
        // Of its own, so that a busy pump does not make a service look dead.
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(LONGEST_MS).setMaxPoolSize(2));
    }

    /** Every part by name; does not fail. */
    synchronized Future<Map<String, Part>> parts() {
        var now = System.nanoTime();
        var known = latest;
        if (known == null || (known.isComplete() && now - asked > FRESH_NANOS)) {
            asked = now;
            known = ask();
            latest = known;
        }
        return known;
    }

    private Future<Map<String, Part>> ask() {
        var parts = new ConcurrentHashMap<String, Part>();
        parts.put("gateway", keys.known() ? Part.UP : Part.WITHOUT_ISSUER);
        var answers = new ArrayList<Future<?>>();
        for (var upstream : Upstream.values()) {
            answers.add(ask(upstream).onSuccess(part -> parts.put(upstream.word(), part)));
        }
        return Future.join(List.copyOf(answers)).map(all -> Collections.unmodifiableMap(new TreeMap<>(parts)));
    }

    private Future<Part> ask(Upstream upstream) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(routes.of(upstream).resolve("/q/health/ready").toString())
                .setConnectTimeout(LONGEST_MS)
                .setIdleTimeout(LONGEST_MS);
        return client.request(options)
                .compose(request -> request.send().compose(HttpClientResponse::body))
                .map(body -> Part.read(body.toJsonObject()))
                .otherwise(Part.DOWN);
    }
}
