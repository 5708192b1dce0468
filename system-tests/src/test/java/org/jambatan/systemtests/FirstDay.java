package org.jambatan.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jambatan.embedded.parts.PartFailed;

/**
 * How the shared platform came up: the first {@code up} loses its launcher in the middle of the demo world, the second
 * goes on. Every journey after it therefore stands on a world that was once half loaded.
 *
 * @param interrupted what the first command said and how it ended
 * @param partnersThen how many partners there were when the launcher was killed
 * @param second what the second {@code up} said
 */
record FirstDay(Run interrupted, int partnersThen, Run second, Duration firstStart, Duration secondStart) {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final int HALF_A_WORLD = 4;

    static FirstDay live(Platform platform, People people) {
        var began = Instant.now();
        try {
            var first = platform.start("up", "--detach");
            var partners = Await.until(
                    "the demo world is being loaded",
                    LONGEST_START,
                    () -> partners(first, platform, people),
                    count -> count >= HALF_A_WORLD);
            platform.kill("launcher");
            var killed = Instant.now();
            var said = new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            first.waitFor(1, TimeUnit.MINUTES);
            var second = platform.run("up", "--detach").expecting(0);
            return new FirstDay(
                    new Run("./jambatan up --detach", first.exitValue(), said),
                    partners,
                    second,
                    Duration.between(began, killed),
                    Duration.between(killed, Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted on the first day", e);
        }
    }

    /** Asked before the platform is up: most of the time nobody answers. */
    private static int partners(Process up, Platform platform, People people) {
        if (!up.isAlive()) {
            throw new AssertionError("./jambatan up ended with " + up.exitValue() + " before the demo world was half"
                    + " loaded; see " + platform.folder().resolve("logs"));
        }
        try {
            // A token written before the realm was complete knows of no organization.
            var token = people.tokenOf("agency");
            if (!People.claims(token).has("organization")) {
                token.renew();
            }
            return people.as("agency")
                    .leniently()
                    .once("GET", "/partners?limit=200", "", Map.of())
                    .items()
                    .size();
        } catch (PartFailed noTokenYet) {
            return 0;
        }
    }
}
