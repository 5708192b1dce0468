package org.jambatan.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * One caller at one address. As the platform asks of its clients, a refusal with {@code Retry-After} is tried again for
 * a while; {@link #once} takes the first answer.
 */
final class Http {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String base;
    private final Supplier<String> token;
    private final boolean lenient;

    private Http(String base, Supplier<String> token, boolean lenient) {
        this.base = base;
        this.token = token;
        this.lenient = lenient;
    }

    static Http at(String base, Supplier<String> token) {
        return new Http(base, token, false);
    }

    static Http anonymous(String base) {
        return at(base, () -> "");
    }

    /** For times when nobody may answer: that is then a reply with status 0. */
    static Http lenient(Platform platform) {
        return new Http(platform.gateway(), () -> "", true);
    }

    Http leniently() {
        return new Http(base, token, true);
    }

    Reply get(String path) {
        return patiently("GET", path, "", Map.of());
    }

    Reply post(String path, String body) {
        return patiently("POST", path, body, Map.of());
    }

    Reply post(String path) {
        return post(path, "");
    }

    Reply post(String path, String body, Map<String, String> headers) {
        return patiently("POST", path, body, headers);
    }

    Reply form(String path, String encoded) {
        return once("POST", path, encoded, Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    Reply patiently(String method, String path, String body, Map<String, String> headers) {
        var deadline = Instant.now().plus(PATIENCE);
        var reply = once(method, path, body, headers);
        while (reply.asksToComeAgain() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofSeconds(Long.parseLong(reply.header("Retry-After")))
                    .toNanos());
            reply = once(method, path, body, headers);
        }
        return reply;
    }

    Reply once(String method, String path, String body, Map<String, String> headers) {
        var call = method + " " + path;
        try {
            var response = CLIENT.send(request(method, path, body, headers), HttpResponse.BodyHandlers.ofString());
            return new Reply(call, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            if (lenient) {
                return Reply.none(call, e);
            }
            throw new UncheckedIOException(call + " at " + base + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(call + " was interrupted", e);
        }
    }

    private HttpRequest request(String method, String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        var all = new HashMap<>(headers);
        if (!body.isEmpty()) {
            all.putIfAbsent("Content-Type", "application/json");
        }
        if (!token.get().isEmpty()) {
            all.putIfAbsent("Authorization", "Bearer " + token.get());
        }
        all.forEach(request::header);
        var publisher =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return request.method(method, publisher).build();
    }
}
