package org.jambatan.gateway.rates;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The gateway's own pages are counted per address; health is not, since probes must never be told to wait. */
@Singleton
class PageRates {

    private static final int AFTER_FRONT_DOOR = 240;

    private final Rates rates;

    PageRates(Rates rates) {
        this.rates = rates;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    var path = context.request().path();
                    if ("/health".equals(path)
                            || (path != null && path.startsWith("/q/health"))
                            || rates.allowAddress(context)) {
                        context.next();
                    }
                },
                AFTER_FRONT_DOOR);
    }
}
