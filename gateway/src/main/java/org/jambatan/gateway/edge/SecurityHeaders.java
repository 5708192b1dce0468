package org.jambatan.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Put on every answer, refusals included, before anything else looks at the request. */
@Singleton
class SecurityHeaders {

    private static final int FIRST_OF_ALL = 30_000;

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** What services answer is no page: not even a file of somebody's may become one. */
    private static final String ANSWER = NOTHING + "; sandbox";

    /** Pages made here: written out, with their style inside them, no script and no picture. */
    private static final String WRITTEN =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors"
                    + " 'none'";

    private final String console;
    private final String frontEnd;

    SecurityHeaders(@ConfigProperty(name = "quarkus.oidc.token.issuer") URI issuer) {
        // The console's page starts itself by a script inside it, and fetches its token from the issuer.
        this.console = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data:; font-src 'self' data:; connect-src 'self' " + originOf(issuer)
                + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        // The example front-end has nothing inline, and makes no element out of text.
        this.frontEnd =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' "
                        + originOf(issuer) + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                        + "require-trusted-types-for 'script'; trusted-types 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    putOn(context.response().headers(), context.request().path());
                    context.next();
                },
                FIRST_OF_ALL);
    }

    private void putOn(MultiMap headers, @Nullable String path) {
        headers.set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "no-referrer")
                .set("Content-Security-Policy", policyOf(path == null ? "" : path));
    }

    private String policyOf(String path) {
        if (path.startsWith("/api/")) {
            return ANSWER;
        }
        if (path.equals("/console") || path.startsWith("/console/")) {
            return console;
        }
        if (path.equals("/reference") || path.equals("/problems") || path.startsWith("/problems/")) {
            return WRITTEN;
        }
        return path.equals("/") || path.equals("/index.html") ? frontEnd : NOTHING;
    }

    private static String originOf(URI issuer) {
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }
}
