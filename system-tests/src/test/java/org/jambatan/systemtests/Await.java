package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again until what is awaited is there, and fails with what was last seen when it is not in time. */
final class Await {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Await() {}

    static <T> T until(String what, Duration patience, Supplier<T> look, Predicate<T> wanted) {
        var deadline = Instant.now().plus(patience);
        while (true) {
            var seen = look.get();
            if (wanted.test(seen)) {
                return seen;
            }
            if (Instant.now().isAfter(deadline)) {
                return fail("After %d s still not: %s. Last seen: %s", patience.toSeconds(), what, seen);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    static <T> T until(String what, Supplier<T> look, Predicate<T> wanted) {
        return until(what, Duration.ofSeconds(30), look, wanted);
    }
}
