package org.jambatan.gateway.proxy;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Why a service's answer cannot be passed on, and what the caller is told instead. */
enum Failure {
    /** No connection, or one that broke before the answer: worth another try where nothing can happen twice. */
    UNREACHABLE(502, "upstream-unreachable", "The service behind this path does not answer."),
    SLOW_TO_CONNECT(504, "upstream-timed-out", "The service behind this path took too long."),
    SILENT(504, "upstream-timed-out", "The service behind this path took too long."),
    UNREADABLE(502, "upstream-unreadable", "The service behind this path answered what cannot be passed on."),
    BUSY(503, "upstream-busy", "Too many requests wait for the service behind this path."),
    RESTING(503, "upstream-resting", "The service behind this path failed several times and is given a rest."),
    BODY_TOO_LARGE(413, "body-too-large", "The body is larger than this path allows."),
    CALLER_STALLED(408, "request-timed-out", "The body of the request did not arrive in time."),
    CALLER_GONE(499, "caller-gone", "The caller closed the connection.");

    private final int status;
    private final String code;
    private final String detail;

    Failure(int status, String code, String detail) {
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case ConnectTimeoutException late -> SLOW_TO_CONNECT;
            case ConnectionPoolTooBusyException full -> BUSY;
            // Only the wait for a free connection is timed by the client; the rest is ours, by Deadline.
            case TimeoutException waited -> BUSY;
            case IOException broken -> UNREACHABLE;
            case HttpClosedException closed -> UNREACHABLE;
            default -> UNREADABLE;
        };
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String detail() {
        return detail;
    }

    /** Whether it speaks of the service's health, and so counts towards its breaker. */
    boolean blamesService() {
        return this == UNREACHABLE || this == SLOW_TO_CONNECT || this == SILENT;
    }

    /** Whether the rest of the request's body is not worth reading. */
    boolean endsConnection() {
        return this == BODY_TOO_LARGE || this == CALLER_STALLED || this == CALLER_GONE;
    }

    boolean worthWaiting() {
        return status == 502 || status == 503;
    }
}
