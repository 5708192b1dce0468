package org.jambatan.gateway.rates;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jambatan.platform.http.ProblemAnswer;

/**
 * Counts requests of this replica, and tells on every answer how its caller stands. Each replica counts for itself, so N
 * replicas allow N times as much.
 */
@Singleton
public class Rates {

    private static final String REGISTRATIONS = "/api/v1/registrations";

    private final Buckets accounts;
    private final Buckets addresses;
    private final Buckets refusals;
    private final Buckets registrations;

    Rates(RateLimits limits) {
        this.accounts = Buckets.perSecond(
                "account", limits.account().perSecond(), limits.account().burst());
        this.addresses = Buckets.perSecond(
                "address", limits.anonymous().perSecond(), limits.anonymous().burst());
        this.refusals = Buckets.perSecond(
                "refused-tokens",
                limits.anonymous().perSecond(),
                limits.anonymous().burst());
        this.registrations = Buckets.perMinute(
                "registrations",
                limits.registration().perMinute(),
                limits.registration().burst());
    }

    /** Counts one request of this account; answers 429 and returns false if it was one too many. */
    public boolean allowAccount(RoutingContext context, String account) {
        return consume(context, accounts, account);
    }

    /** The same for a request without an account, by the address it came from. */
    public boolean allowAddress(RoutingContext context) {
        return consume(context, addresses, addressOf(context));
    }

    /** Counts a registration, or an attempt to confirm one, by the address it came from; others are not counted here. */
    public boolean allowRegistration(RoutingContext context, String path) {
        return !HttpMethod.POST.equals(context.request().method())
                || !(path.equals(REGISTRATIONS) || path.startsWith(REGISTRATIONS + "/"))
                || consume(context, registrations, addressOf(context));
    }

    /** Whether this address may have yet another token checked: signatures cost time, bad ones are counted. */
    public boolean allowCheck(RoutingContext context) {
        var address = addressOf(context);
        return refusals.of(address).getAvailableTokens() > 0 || consume(context, refusals, address);
    }

    public void countRefusal(RoutingContext context) {
        var bucket = refusals.of(addressOf(context));
        bucket.tryConsume(1);
        refusals.tell(context.response().headers(), bucket.getAvailableTokens());
    }

    private static boolean consume(RoutingContext context, Buckets buckets, String key) {
        var probe = buckets.of(key).tryConsumeAndReturnRemaining(1);
        buckets.tell(context.response().headers(), probe.getRemainingTokens());
        if (!probe.isConsumed()) {
            var seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
            context.response().putHeader("Retry-After", Long.toString(seconds));
            ProblemAnswer.write(context, 429, "too-fast", "Too many requests; wait and try again.");
        }
        return probe.isConsumed();
    }

    private static String addressOf(RoutingContext context) {
        var remote = context.request().remoteAddress();
        return remote == null ? "unknown" : Address.keyOf(remote.hostAddress());
    }
}
