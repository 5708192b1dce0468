package org.jambatan.gateway.world;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A service that answers with what it received, or misbehaves as the query's {@code do} asks. */
final class FakeService {

    private final Vertx vertx;
    private final Set<String> dropped = ConcurrentHashMap.newKeySet();
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong broken = new AtomicLong();
    private volatile String ready = "{\"status\":\"UP\",\"checks\":[]}";
    private HttpServer server;
    private int port;

    FakeService(Vertx vertx) {
        this.vertx = vertx;
        start();
    }

    void start() {
        var options = new HttpServerOptions().setHost("127.0.0.1").setPort(port).setMaxInitialLineLength(16384);
        server = vertx.createHttpServer(options)
                .requestHandler(this::answer)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        port = server.actualPort();
    }

    void stop() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    void ready(String body) {
        ready = body;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    private void answer(HttpServerRequest request) {
        var response = request.response();
        if ("/q/health/ready".equals(request.path())) {
            response.setStatusCode(ready.contains("DOWN") ? 503 : 200).end(ready);
            return;
        }
        switch (String.valueOf(request.getParam("do"))) {
            case "hop" ->
                response.putHeader("Connection", "X-Secret")
                        .putHeader("X-Secret", "between us")
                        .putHeader("Keep-Alive", "timeout=5")
                        .putHeader("Proxy-Authenticate", "Basic")
                        .putHeader("Access-Control-Allow-Origin", "*")
                        .putHeader("X-Content-Type-Options", "whatever")
                        .putHeader("RateLimit", "\"service\";r=1;t=1")
                        .putHeader("X-Passes", "yes")
                        .end("ok");
            case "slow" -> request.resume();
            case "drop" -> request.connection().close();
            case "drop-once" -> {
                if (dropped.add(request.getParam("id"))) {
                    request.connection().close();
                } else {
                    echo(request);
                }
            }
            case "half" -> {
                response.setChunked(true).write("half of it");
                vertx.setTimer(100, later -> request.connection().close());
            }
            case "sse" -> events(request);
            case "status" ->
                response.setStatusCode(Integer.parseInt(request.getParam("status")))
                        .end();
            case "upload" -> upload(request);
            case "received" ->
                response.end(new JsonObject()
                        .put("bytes", received.get())
                        .put("broken", broken.get())
                        .encode());
            case "head" -> response.putHeader("Content-Length", "1234").end();
            default -> echo(request);
        }
    }

    private void events(HttpServerRequest request) {
        request.response()
                .putHeader("Content-Type", "text/event-stream")
                .setChunked(true)
                .write("data: first\n\n");
        vertx.setTimer(
                Long.parseLong(request.getParam("after")),
                later -> request.response().write("data: second\n\n"));
    }

    private void upload(HttpServerRequest request) {
        received.set(0);
        broken.set(0);
        request.handler(piece -> received.addAndGet(piece.length()));
        request.exceptionHandler(failure -> broken.incrementAndGet());
        request.endHandler(end -> request.response().end(Long.toString(received.get())));
    }

    private static void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            var headers = new JsonObject();
            request.headers()
                    .names()
                    .forEach(name -> headers.put(
                            name.toLowerCase(java.util.Locale.ROOT),
                            new JsonArray(request.headers().getAll(name))));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("body", body.toString())
                            .encode());
        });
    }
}
