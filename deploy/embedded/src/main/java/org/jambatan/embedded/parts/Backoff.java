package org.jambatan.embedded.parts;

import java.time.Duration;

/**
 * How long to wait before the next start: at once for the first crash, then 1, 2, 4 … up to 30 seconds while crashes
 * follow each other, and from the beginning again after a part has run well for a minute.
 */
public final class Backoff {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration GOOD_RUN = Duration.ofMinutes(1);

    private int inARow;

    public Duration afterRunOf(Duration lasted) {
        if (lasted.compareTo(GOOD_RUN) >= 0) {
            inARow = 0;
        }
        var wait = inARow == 0 ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(inARow - 1, 10));
        inARow++;
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
