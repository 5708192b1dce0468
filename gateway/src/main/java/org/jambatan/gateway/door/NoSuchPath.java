package org.jambatan.gateway.door;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jambatan.platform.http.ProblemAnswer;

/** Answers what neither a service nor a page of the gateway answers. */
@Singleton
class NoSuchPath {

    private static final int AFTER_EVERYTHING = 1_000_000;

    void register(@Observes Router router) {
        router.route()
                .order(AFTER_EVERYTHING)
                .handler(context -> ProblemAnswer.write(context, 404, "not-found", "Nothing is served at this path."));
    }
}
