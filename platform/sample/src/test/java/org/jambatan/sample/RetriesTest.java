package org.jambatan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SampleTest
class RetriesTest {
    private final Api api = Api.member();

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "stale"})
    void what_others_caused_is_tried_three_times(String how) {
        api.post("/troubles", trouble(how, 2)).statusCode(200).body("attempts", equalTo(3));
        api.post("/troubles", trouble(how, 3))
                .statusCode(503)
                .body("code", equalTo("temporarily-unavailable"))
                .header("Retry-After", notNullValue());
    }

    @Test
    void a_statement_that_was_ended_is_503_and_not_tried_again() {
        var id = UUID.randomUUID();
        api.post("/troubles", trouble(id, "57014", 1)).statusCode(503).header("Retry-After", notNullValue());
        api.post("/troubles", trouble(id, "57014", 1)).statusCode(200).body("attempts", equalTo(2));
    }

    @Test
    void what_only_lags_waits_for_the_news() throws Exception {
        var partner = UUID.randomUUID();
        try (var states = Topic.fromNow("jambatan.partners.state");
                var threads = Executors.newSingleThreadExecutor()) {
            var asked = System.nanoTime();
            var meeting = threads.submit(() -> api.post("/troubles/meetings", meet(partner)));
            states.publish(state(partner, "Synthetic University"));

            meeting.get().statusCode(200).body("name", equalTo("Synthetic University"));
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void news_that_do_not_come_are_waited_for_two_seconds() {
        var asked = System.nanoTime();
        api.post("/troubles/meetings", meet(UUID.randomUUID()))
                .statusCode(409)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("meeting-refused"))
                .body("refusals[0].code", equalTo("partner-unknown"))
                .body("refusals[0].overridable", equalTo(false));

        assertThat(Duration.ofNanos(System.nanoTime() - asked))
                .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(10));
    }

    /** Partitions are shared among replicas: what another one heard stands in the database without a word here. */
    @Test
    void what_another_replica_has_heard_is_seen_at_the_end_of_the_wait() throws Exception {
        var partner = UUID.randomUUID();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var meeting = threads.submit(() -> api.post("/troubles/meetings", meet(partner)));
            Thread.sleep(500);
            Sql.run(database, "insert into known_partner (id, name) values (?, 'Synthetic University')", partner);

            meeting.get().statusCode(200).body("name", equalTo("Synthetic University"));
        }
    }

    @Test
    void a_refusal_that_is_not_lag_is_told_at_once() {
        var id = api.draft();
        api.post("/notes/" + id + "/publication", "{}").statusCode(200);

        api.post("/notes/" + id + "/publication", "{}").statusCode(409).header("Retry-After", nullValue());
    }

    private static CloudEvent state(UUID partner, String name) {
        return CloudEvent.example("mou-service", "partner.state").about(partner).with("/data/name/en", name);
    }

    private static String meet(UUID partner) {
        return "{\"partnerId\":\"%s\"}".formatted(partner);
    }

    private static String trouble(String how, int times) {
        return trouble(UUID.randomUUID(), how, times);
    }

    private static String trouble(UUID id, String how, int times) {
        return "{\"id\":\"%s\",\"how\":\"%s\",\"times\":%d}".formatted(id, how, times);
    }
}
