package org.jambatan.gateway.welcome;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Serves {@code /welcome}, where the link of a registration's letter leads. The page posts the token only when somebody
 * presses its button: programs that look into letters follow links, and must not confirm anything.
 */
@Singleton
class WelcomePage {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "/welcome", "text/html; charset=utf-8",
            "/welcome.js", "text/javascript; charset=utf-8",
            "/welcome.css", "text/css; charset=utf-8");

    void register(@Observes Router router) {
        TYPES.forEach((path, type) -> {
            var file = read(path.equals("/welcome") ? "/welcome/welcome.html" : "/welcome" + path);
            router.route(path)
                    .method(HttpMethod.GET)
                    .handler(context -> context.response()
                            .putHeader("Content-Type", type)
                            .putHeader("Content-Security-Policy", POLICY)
                            .putHeader("Cache-Control", "no-cache")
                            .end(file));
        });
    }

    private static Buffer read(String name) {
        try (var file = WelcomePage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the jar.");
            }
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
