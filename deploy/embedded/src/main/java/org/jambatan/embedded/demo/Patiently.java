package org.jambatan.embedded.demo;

import java.util.Optional;
import java.util.function.Supplier;
import org.jambatan.embedded.parts.PartFailed;

/** Waits for what follows from an event: one service has not heard yet what another has done. */
final class Patiently {
    private static final int MOST_ATTEMPTS = 120;

    private Patiently() {}

    static <T> T await(String what, Supplier<Optional<T>> look) {
        for (var attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            pause();
        }
        throw new PartFailed(what + " was not there within a minute.");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("The story was interrupted.", e);
        }
    }
}
