package org.jambatan.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jambatan.gateway.identity.TokenGate;
import org.jambatan.gateway.proxy.BytePump;
import org.jambatan.gateway.rates.Rates;
import org.jambatan.gateway.routing.RouteTable;
import org.jambatan.platform.http.ProblemAnswer;

/**
 * The order of checks for a request that a service is to answer: shape, caller, rate, then the pump.
 *
 * <p>It stands as a filter before Quarkus's own security handlers (priority 200), whose work it does itself, so that no
 * body handler and no path policy ever touches a proxied request.
 */
@Singleton
class FrontDoor {

    private static final int AFTER_GUARD_BEFORE_SECURITY = 250;

    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");

    private final BodyLimit limit;
    private final TokenGate gate;
    private final Rates rates;
    private final BytePump pump;

    FrontDoor(BodyLimit limit, TokenGate gate, Rates rates, BytePump pump) {
        this.limit = limit;
        this.gate = gate;
        this.rates = rates;
        this.pump = pump;
    }

    void open(@Observes Filters filters) {
        filters.register(this::enter, AFTER_GUARD_BEFORE_SECURITY);
    }

    private void enter(RoutingContext context) {
        var path = context.request().path();
        var upstream = path == null ? null : RouteTable.answering(path).orElse(null);
        if (path == null || upstream == null) {
            context.next();
            return;
        }
        var request = context.request();
        if (!readable(context, request)) {
            return;
        }
        // Nothing of the body is read before it is known where it goes: it would be lost.
        request.pause();
        gate.callerOf(context, caller -> {
            var account = caller.account();
            var mayAsk = account == null ? rates.allowAddress(context) : rates.allowAccount(context, account);
            if (mayAsk && rates.allowRegistration(context, path)) {
                pump.pass(context, upstream, limit.of(path));
            }
        });
    }

    private boolean readable(RoutingContext context, HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_1_1) {
            // A 1.0 caller cannot read a chunked answer, and would have the gateway hold all of it in memory.
            ProblemAnswer.writeAndClose(context, 505, "http-version-not-supported", "Use HTTP/1.1.");
            return false;
        }
        var hosts = request.headers().getAll("Host");
        if (hosts.size() != 1 || !HOST.matcher(hosts.getFirst()).matches()) {
            ProblemAnswer.writeAndClose(context, 400, "bad-request", "The request must name one host.");
            return false;
        }
        var codings = request.headers().getAll("Transfer-Encoding");
        if (codings.size() > 1 || (codings.size() == 1 && !codings.getFirst().equalsIgnoreCase("chunked"))) {
            ProblemAnswer.writeAndClose(context, 400, "bad-request", "The only transfer coding is chunked.");
            return false;
        }
        if (!codings.isEmpty()) {
            // The pump compares this word as it is written.
            request.headers().set("Transfer-Encoding", "chunked");
        }
        return true;
    }
}
