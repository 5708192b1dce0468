package org.jambatan.platform.http;

import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;

/** Writes a problem where no JAX-RS mapper is reached. */
public final class ProblemAnswer {

    private static final long LINGER_MS = 1_000;

    private ProblemAnswer() {}

    public static void write(RoutingContext request, int status, String code, String detail) {
        var response = request.response();
        if (response.ended() || response.headWritten()) {
            request.request().connection().close();
            return;
        }
        var trace = Trace.of(request);
        response.setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(Json.encode(Problem.of(status, code, detail, trace.traceId())));
    }

    /**
     * As {@link #write}, and the connection is closed: what is left of the request is not worth reading. It is read and
     * thrown away for a moment nevertheless, since closing at once would take the answer from a caller still sending.
     */
    public static void writeAndClose(RoutingContext request, int status, String code, String detail) {
        request.response().putHeader("Connection", "close");
        request.addEndHandler(answered -> closeSoon(request));
        write(request, status, code, detail);
    }

    private static void closeSoon(RoutingContext request) {
        var http = request.request();
        var connection = http.connection();
        if (http.isEnded()) {
            connection.close();
            return;
        }
        http.endHandler(read -> connection.close());
        http.resume();
        request.vertx().setTimer(LINGER_MS, late -> connection.close());
    }
}
