package org.jambatan.gateway.proxy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Spares callers the wait for a service that has just failed several times in a row. Any answer closes it, whatever
 * its status: a service that answers 500 is there.
 */
final class Breaker {

    private static final long CLOSED = Long.MIN_VALUE;

    private final int mostFailures;
    private final long restNanos;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong restsUntil = new AtomicLong(CLOSED);

    Breaker(int mostFailures, Duration rest) {
        this.mostFailures = mostFailures;
        this.restNanos = rest.toNanos();
    }

    /** Whether a request may pass. After each rest exactly one may, as a probe, and the next rest begins. */
    boolean lets(long nanoTime) {
        var until = restsUntil.get();
        return until == CLOSED || (nanoTime - until >= 0 && restsUntil.compareAndSet(until, nanoTime + restNanos));
    }

    void answered() {
        if (failures.get() != 0) {
            failures.set(0);
            restsUntil.set(CLOSED);
        }
    }

    /** Returns true when this failure is the one that opened the breaker. */
    boolean failed(long nanoTime) {
        return failures.incrementAndGet() >= mostFailures && restsUntil.compareAndSet(CLOSED, nanoTime + restNanos);
    }
}
