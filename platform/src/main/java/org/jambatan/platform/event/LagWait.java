package org.jambatan.platform.event;

import java.time.Duration;

/**
 * How one request waits whose answer may be wrong by lag alone: it looks again after each piece of news, and once more
 * when the longest wait is over, since another replica may have heard what this one has not.
 */
public final class LagWait {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Heard heard;
    private final long until = System.nanoTime() + LONGEST.toNanos();
    private long known;
    private boolean isOver;

    LagWait(Heard heard) {
        this.heard = heard;
    }

    /** Before each look: what is heard from here on is news. */
    public void look() {
        known = heard.count();
    }

    /** After a look in vain: waits, and says whether to look again. */
    public boolean isWorthAnotherLook() throws InterruptedException {
        if (isOver) {
            return false;
        }
        isOver = !heard.awaitMoreThan(known, until);
        return true;
    }
}
