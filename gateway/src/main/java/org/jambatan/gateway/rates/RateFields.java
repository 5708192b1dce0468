package org.jambatan.gateway.rates;

import io.vertx.core.MultiMap;
import java.time.Duration;

/**
 * How one kind of counting is told to the caller, by the fields of draft-ietf-httpapi-ratelimit-headers-10: {@code
 * RateLimit-Policy} says how many requests there are at once ({@code q}) and in how many seconds all of them are there
 * again ({@code w}); {@code RateLimit} how many are left ({@code r}) and in how many seconds none will be missing ({@code
 * t}).
 */
record RateFields(String name, long refill, Duration period, long burst) {

    void putOn(MultiMap answer, long remaining) {
        // A request may be counted twice, as a registration and by its address: both are told.
        answer.add("RateLimit-Policy", "\"" + name + "\";q=" + burst + ";w=" + secondsFor(burst));
        answer.add("RateLimit", "\"" + name + "\";r=" + remaining + ";t=" + secondsFor(burst - remaining));
    }

    private long secondsFor(long requests) {
        return Math.ceilDiv(requests * period.toSeconds(), refill);
    }
}
