package org.jambatan.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BreakerTest {

    private final Breaker breaker = new Breaker(3, Duration.ofNanos(100));

    @Test
    void it_opens_at_the_last_of_several_failures_in_a_row() {
        assertThat(breaker.failed(0)).isFalse();
        assertThat(breaker.failed(1)).isFalse();
        assertThat(breaker.lets(2)).isTrue();
        assertThat(breaker.failed(3)).isTrue();
        assertThat(breaker.lets(4)).isFalse();
    }

    @Test
    void an_answer_between_failures_keeps_it_closed() {
        breaker.failed(0);
        breaker.failed(1);
        breaker.answered();

        assertThat(breaker.failed(2)).isFalse();
        assertThat(breaker.lets(3)).isTrue();
    }

    @Test
    void after_a_rest_one_request_probes_and_the_others_wait_on() {
        open();

        assertThat(breaker.lets(200)).isTrue();
        assertThat(breaker.lets(201)).isFalse();
        assertThat(breaker.lets(301)).isTrue();
    }

    @Test
    void a_probe_that_is_answered_closes_it() {
        open();
        breaker.lets(200);
        breaker.answered();

        assertThat(breaker.lets(201)).isTrue();
        assertThat(breaker.lets(202)).isTrue();
    }

    private void open() {
        breaker.failed(0);
        breaker.failed(0);
        breaker.failed(0);
    }
}
