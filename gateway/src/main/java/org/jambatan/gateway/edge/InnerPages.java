package org.jambatan.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.platform.http.ProblemAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Pages under {@code /q/} tell of the gateway's own process: they are for who runs it, on the same machine, and for
 * nobody else. The platform's health for everybody is {@code /health}.
 */
@Singleton
class InnerPages {

    private static final int BEFORE_THE_FRONT_DOOR = 260;

    /** An orchestrator probes from another address; it sets this, and keeps {@code /q/} off its public routes. */
    private final boolean forEveryone;

    InnerPages(
            @ConfigProperty(name = "jambatan.inner-pages.for-everyone", defaultValue = "false") boolean forEveryone) {
        this.forEveryone = forEveryone;
    }

    void register(@Observes Filters filters) {
        filters.register(this::keep, BEFORE_THE_FRONT_DOOR);
    }

    private void keep(RoutingContext context) {
        var path = context.request().path();
        var remote = context.request().remoteAddress();
        if (path == null || !isInner(path) || forEveryone || isOwn(remote == null ? null : remote.hostAddress())) {
            context.next();
        } else {
            ProblemAnswer.write(context, 404, "not-found", "Nothing is served at this path.");
        }
    }

    static boolean isInner(String path) {
        return path.equals("/q") || path.startsWith("/q/");
    }

    static boolean isOwn(@Nullable String address) {
        if (address == null || address.isEmpty()) {
            return false;
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
