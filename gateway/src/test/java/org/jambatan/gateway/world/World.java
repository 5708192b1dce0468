package org.jambatan.gateway.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Starts the fakes and points the gateway at them. Tests steer them through the issuer's address. */
public class World implements QuarkusTestResourceLifecycleManager {

    /** So that each limit can be reached in a test's time. */
    private static final Map<String, String> SHORT_LIMITS = Map.ofEntries(
            Map.entry("jambatan.cors.origins", "http://localhost:3000,http://localhost:5173"),
            Map.entry("jambatan.proxy.first-byte", "1s"),
            Map.entry("jambatan.proxy.idle", "1s"),
            Map.entry("jambatan.proxy.total", "4s"),
            Map.entry("jambatan.proxy.breaker.failures", "5"),
            Map.entry("jambatan.proxy.breaker.rest", "400ms"),
            Map.entry("jambatan.rates.account.per-second", "5"),
            Map.entry("jambatan.rates.account.burst", "40"),
            Map.entry("jambatan.rates.anonymous.per-second", "50"),
            Map.entry("jambatan.rates.anonymous.burst", "300"));

    private final Map<String, FakeService> services = new LinkedHashMap<>();
    private Vertx vertx;
    private Issuer issuer;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        for (var name : new String[] {"catalog", "booking", "mou", "notification"}) {
            services.put(name, new FakeService(vertx));
        }
        try {
            issuer = new Issuer();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        issuer.answer("/stop", wish -> {
            services.get(wish.get("service")).stop();
            return "{}";
        });
        issuer.answer("/start", wish -> {
            services.get(wish.get("service")).start();
            return "{}";
        });
        issuer.answer("/ready", wish -> {
            services.get(wish.get("service")).ready(wish.get("body"));
            return "{}";
        });
        var config = new HashMap<String, String>();
        services.forEach((name, service) -> config.put("jambatan.routes." + name, service.url()));
        config.putAll(SHORT_LIMITS);
        config.put("jambatan.mailbox.url", new FakeService(vertx).url());
        config.put("test.world", issuer.url());
        config.put("quarkus.oidc.auth-server-url", issuer.url());
        config.put("quarkus.oidc.token.issuer", issuer.url());
        return config;
    }

    final void asleep() {
        issuer.asleep();
    }

    @Override
    public void stop() {
        issuer.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
