package org.jambatan.embedded.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BackoffTest {
    private final Backoff backoff = new Backoff();

    @Test
    void the_first_crash_is_mended_at_once_and_the_next_ones_ever_later() {
        var waits = Stream.generate(
                        () -> backoff.afterRunOf(Duration.ofSeconds(3)).toSeconds())
                .limit(9)
                .toList();

        assertThat(waits).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void a_good_run_forgives() {
        backoff.afterRunOf(Duration.ZERO);
        backoff.afterRunOf(Duration.ZERO);

        assertThat(backoff.afterRunOf(Duration.ofMinutes(2))).isZero();
    }
}
