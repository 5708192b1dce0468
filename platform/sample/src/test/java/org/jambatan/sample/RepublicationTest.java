package org.jambatan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

/** An officer looks into the outbox, and has a range of it sent again. */
@SampleTest
class RepublicationTest {
    private static final String OUTBOX = "/operations/sample/outbox";

    private static final String OLDER = "{\"copy\":\"older\"}";
    private static final String NEWER = "{\"copy\":\"newer\"}";

    private final Api api = Api.member();
    private final Api officer = new Api(Accounts.AGENCY);

    @Inject
    DataSource database;

    @Test
    void events_go_out_again_in_their_order_with_their_ids_and_the_state_stays_the_newest() {
        var id = aNoteOfThreeVersions();
        try (var topic = Topic.named("jambatan.notifications");
                var states = Topic.named("jambatan.notifications.state")) {
            topic.awaitEvent("org.jambatan.note.published.v1", id);
            awaitPublished(id, 3);
            var first = topic.eventsAbout(id);
            var statesBefore = states.eventsAbout(id).size();

            republish(", \"aggregateId\":\"" + id + "\"").statusCode(200).body("events", equalTo(3));
            topic.awaitEvents("org.jambatan.note.published.v1", id, 2);

            var all = topic.eventsAbout(id);
            assertThat(all.subList(3, 6).stream().map(CloudEvent::id))
                    .containsExactlyElementsOf(
                            first.stream().map(CloudEvent::id).toList());
            assertThat(all.subList(3, 6).stream().map(event -> event.text("/aggregateversion")))
                    .containsExactly("1", "2", "3");
            states.awaitState(id, state -> state.text("/aggregateversion").equals("3"));
            awaitPublished(id, 3);
            assertThat(states.eventsAbout(id))
                    .as("of three versions only the newest state is sent again")
                    .hasSize(statesBefore + 1)
                    .last()
                    .satisfies(
                            state -> assertThat(state.text("/aggregateversion")).isEqualTo("3"));
        }
        officer.get(OUTBOX + "?aggregateId=" + id)
                .body("items.republished", everyItem(equalTo(1)))
                .body("items", hasSize(3));
    }

    @Test
    void of_a_compacted_topic_of_copies_only_the_newest_goes_out_again() {
        var key = UUID.randomUUID();
        copy(key, OLDER);
        copy(key, NEWER);
        try (var topic = Topic.named("jambatan.notifications.state")) {
            awaitPublished(key, 2);
            republish(", \"aggregateId\":\"" + key + "\"").statusCode(200).body("events", equalTo(1));
            awaitPublished(key, 2);

            assertThat(topic.upToNow().stream()
                            .filter(record -> key.toString().equals(record.key()))
                            .map(record -> record.value()))
                    .containsExactly(OLDER, NEWER, NEWER);
        }
    }

    @Test
    void a_key_is_ended_by_a_row_without_a_payload() {
        var key = UUID.randomUUID();
        copy(key, NEWER);
        copy(key, null);

        awaitPublished(key, 2);

        try (var topic = Topic.named("jambatan.notifications.state")) {
            assertThat(topic.upToNow().stream()
                            .filter(record -> key.toString().equals(record.key()))
                            .map(record -> record.value()))
                    .containsExactly(NEWER, null);
        }
    }

    @Test
    void the_outbox_is_searched_by_topic_time_aggregate_and_state() {
        var before = Instant.now().minusSeconds(1);
        var id = aNoteOfThreeVersions();
        awaitPublished(id, 3);
        var own = OUTBOX + "?count=true&aggregateId=" + id;

        officer.get(own).body("items", hasSize(3)).body("count", equalTo(3));
        officer.get(own + "&topic=jambatan.notifications").body("items", hasSize(3));
        officer.get(own + "&topic=jambatan.partners").body("items", hasSize(0)).body("count", equalTo(0));
        officer.get(own + "&from=" + before).body("items", hasSize(3));
        officer.get(own + "&until=" + before).body("items", hasSize(0));
        officer.get(own + "&state=PUBLISHED").body("items", hasSize(3));
        officer.get(own + "&state=WAITING").body("items", hasSize(0));
        officer.get(own + "&limit=1").body("items", hasSize(1)).body("items[0].aggregateVersion", equalTo(3));
        officer.get(OUTBOX + "?aggregateId=1&from=x&until=y&state=Z")
                .statusCode(400)
                .body("violations.field", contains("aggregateId", "from", "until", "state"));
    }

    @Test
    void a_republication_is_bounded_and_audited() {
        officer.post(OUTBOX + "/republication", "{}")
                .statusCode(400)
                .body("violations.field", hasItem("from"))
                .body("violations.field", hasItem("until"));
        range("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z", "").statusCode(400);
        range("2026-01-01T00:00:00Z", "2026-01-10T00:00:00Z", "").statusCode(400);
        range("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", ",\"unknown\":1").statusCode(400);

        var reason = "A drill " + UUID.randomUUID();
        range("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", ",\"reason\":\"" + reason + "\"")
                .statusCode(200)
                .body("events", equalTo(0))
                .body("topic", nullValue());

        officer.get("/audit/sample?limit=200")
                .body("items.find { it.reason == '%s' }.command".formatted(reason), equalTo("outbox.republish"));
        new Api(Accounts.AUDITOR)
                .post(
                        OUTBOX + "/republication",
                        "{\"from\":\"2026-01-01T00:00:00Z\",\"until\":\"2026-01-02T00:00:00Z\"}")
                .statusCode(403);
    }

    private String aNoteOfThreeVersions() {
        var id = api.draft();
        api.ask()
                .header("If-Match", "*")
                .body("{\"pages\":7}")
                .patch("/api/v1/notes/" + id)
                .then()
                .statusCode(200);
        api.post("/notes/" + id + "/publication", "{}").statusCode(200);
        return id;
    }

    private ValidatableResponse republish(String more) {
        return range(
                Instant.now().minusSeconds(3600).toString(),
                Instant.now().plusSeconds(60).toString(),
                more);
    }

    private ValidatableResponse range(String from, String until, String more) {
        return officer.post(
                OUTBOX + "/republication", "{\"from\":\"%s\",\"until\":\"%s\"%s}".formatted(from, until, more));
    }

    private void copy(UUID key, String payload) {
        Sql.run(database, """
                insert into outbox (id, topic, type, aggregate_id, aggregate_version, payload)
                values (?, 'jambatan.notifications.state', 'note.state', ?, 1, ?)""", UUID.randomUUID(), key, payload);
    }

    private void awaitPublished(Object aggregate, int count) {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (Sql.list(
                                database,
                                "select 1 from outbox where aggregate_id = ? and published_at is not null",
                                row -> 1,
                                UUID.fromString(aggregate.toString()))
                        .size()
                < count) {
            assertThat(System.nanoTime())
                    .as("published: " + List.of(aggregate, count))
                    .isLessThan(deadline);
        }
    }
}
