package org.jambatan.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jambatan.platform.http.ProblemAnswer;
import org.jambatan.platform.http.Trace;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service, and the answer on its way back. */
final class Exchange implements ProxyInterceptor, OriginRequestProvider {

    private final RoutingContext context;
    private final Line line;
    private final long mostBytes;
    private final Deadline deadline;
    private @Nullable HttpClientRequest sent;
    private @Nullable Failure known;
    private boolean bodySent;
    private boolean retried;

    Exchange(RoutingContext context, Line line, long mostBytes) {
        this.context = context;
        this.line = line;
        this.mostBytes = mostBytes;
        this.deadline = new Deadline(context.vertx(), line.limits(), this::expire);
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxied) {
        var options = new RequestOptions().setServer(line.address()).setConnectTimeout(line.longestWait());
        return line.clientFor(context.request()).request(options).compose(this::unlessOver);
    }

    private Future<HttpClientRequest> unlessOver(HttpClientRequest request) {
        sent = request;
        if (known == null) {
            return Future.succeededFuture(request);
        }
        request.reset();
        return Future.failedFuture("Over before a connection was free.");
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        var request = proxied.request();
        var caller = context.request();
        Headers.towardsService(request.headers(), caller, Trace.of(context));
        // The caller's Host stands, so that links a service makes lead through the gateway again.
        request.setAuthority(caller.authority());
        context.response().closeHandler(gone -> end(Failure.CALLER_GONE));
        deadline.start();
        if (hasBody(caller)) {
            var body = request.getBody();
            var watched = new Watched(body.stream(), mostBytes, this::moved, () -> known = Failure.BODY_TOO_LARGE);
            request.setBody(Body.body(watched, body.length()));
        } else {
            bodySent = true;
            request.setBody(null);
            caller.resume();
        }
        return proxied.sendRequest()
                .recover(thrown -> mayRetry(thrown) ? proxied.sendRequest() : Future.failedFuture(thrown))
                .recover(this::answerFailure);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxied) {
        line.answered();
        var response = proxied.response();
        var type = response.headers().get("Content-Type");
        deadline.answering(type != null && type.startsWith("text/event-stream"));
        Headers.towardsCaller(response.headers());
        var body = response.getBody();
        if (hasNoBody(response.getStatusCode())) {
            body.stream().resume();
            response.headers().remove("Content-Length");
            response.setBody(null);
        } else {
            response.setBody(Body.body(new Watched(body.stream(), deadline::moved), body.length()));
        }
        return proxied.sendResponse().onComplete(done -> deadline.over()).otherwiseEmpty();
    }

    private void moved() {
        deadline.moved();
        bodySent = context.request().isEnded();
    }

    private boolean mayRetry(Throwable thrown) {
        var method = context.request().method();
        var again = !retried
                && known == null
                && !hasBody(context.request())
                && (HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method))
                && Failure.of(thrown) == Failure.UNREACHABLE;
        retried |= again;
        return again;
    }

    /** Says what went wrong, itself; the pump, which knows only 502 without a word, is given nothing more to do. */
    private Future<ProxyResponse> answerFailure(Throwable thrown) {
        deadline.over();
        var failure = known == null ? Failure.of(thrown) : known;
        line.failed(failure, thrown);
        if (failure != Failure.CALLER_GONE) {
            answer(context, failure);
        }
        return Promise.<ProxyResponse>promise().future();
    }

    static void answer(RoutingContext context, Failure failure) {
        if (failure.worthWaiting()) {
            context.response().putHeader("Retry-After", "1");
        }
        if (failure.endsConnection()) {
            ProblemAnswer.writeAndClose(context, failure.status(), failure.code(), failure.detail());
        } else {
            ProblemAnswer.write(context, failure.status(), failure.code(), failure.detail());
        }
    }

    private void expire() {
        end(bodySent ? Failure.SILENT : Failure.CALLER_STALLED);
    }

    private void end(Failure failure) {
        deadline.over();
        if (known == null) {
            known = failure;
        }
        if (sent != null) {
            sent.reset();
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return request.headers().contains("Transfer-Encoding") || (length != null && !length.equals("0"));
    }

    private static boolean hasNoBody(int status) {
        return status == 204 || status == 205 || status == 304;
    }
}
