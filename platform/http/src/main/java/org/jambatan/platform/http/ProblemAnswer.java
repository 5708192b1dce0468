package org.jambatan.platform.http;

import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;

/** Writes a problem where no JAX-RS mapper is reached. */
public final class ProblemAnswer {

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

    /** As {@link #write}, and the connection is closed: what is left of the request is not worth reading. */
    public static void writeAndClose(RoutingContext request, int status, String code, String detail) {
        request.response().putHeader("Connection", "close");
        write(request, status, code, detail);
    }
}
