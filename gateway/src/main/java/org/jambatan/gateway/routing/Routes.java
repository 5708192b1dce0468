package org.jambatan.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where each service listens. Only scheme, host and port count: the gateway rewrites no path. */
@ConfigMapping(prefix = "jambatan.routes")
public interface Routes {

    @WithDefault("http://127.0.0.1:8081")
    URI catalog();

    @WithDefault("http://127.0.0.1:8082")
    URI booking();

    @WithDefault("http://127.0.0.1:8083")
    URI mou();

    @WithDefault("http://127.0.0.1:8084")
    URI notification();

    default URI of(Upstream upstream) {
        return switch (upstream) {
            case CATALOG -> catalog();
            case BOOKING -> booking();
            case MOU -> mou();
            case NOTIFICATION -> notification();
        };
    }
}
