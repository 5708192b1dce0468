package org.jambatan.gateway.proxy;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends an exchange that stands still, or lasts too long. One timer each, which looks again when it was too early. */
final class Deadline {

    private final Vertx vertx;
    private final Limits limits;
    private final Runnable expired;
    private final long begun = System.nanoTime();
    private long moved = begun;
    private boolean answering;
    private boolean endless;
    private boolean over;
    private long timer;

    Deadline(Vertx vertx, Limits limits, Runnable expired) {
        this.vertx = vertx;
        this.limits = limits;
        this.expired = expired;
    }

    Deadline start() {
        look(begun);
        return this;
    }

    void moved() {
        moved = System.nanoTime();
    }

    /** The head of the answer is here. An event stream may last, and be silent, as long as its two ends wish. */
    void answering(boolean eventStream) {
        moved();
        answering = true;
        endless = eventStream;
    }

    void over() {
        over = true;
        vertx.cancelTimer(timer);
    }

    private void look(long now) {
        var standing = moved + (answering ? limits.idle() : limits.firstByte()) - now;
        var remaining = Math.min(standing, begun + limits.total() - now);
        if (over || endless) {
            return;
        }
        if (remaining <= 0) {
            over = true;
            expired.run();
        } else {
            var millis = 1 + TimeUnit.NANOSECONDS.toMillis(remaining);
            timer = vertx.setTimer(millis, fired -> look(System.nanoTime()));
        }
    }

    /** The settings in nanoseconds, read once. */
    record Limits(long firstByte, long idle, long total) {
        Limits(Duration firstByte, Duration idle, Duration total) {
            this(firstByte.toNanos(), idle.toNanos(), total.toNanos());
        }
    }
}
