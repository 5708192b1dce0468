package org.jambatan.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NotificationTest
class DeadLettersTest {
    private static final String LETTERS = "/api/v1/operations/notification/dead-letters";

    @Inject
    DataSource database;

    private final Topic bookings = Topic.fromNow("jambatan.bookings");
    private final Institution customer = Institution.any();
    private final Institution provider = Institution.any();

    @AfterEach
    void close() {
        bookings.close();
    }

    @Test
    void a_poisoned_event_is_put_aside_and_the_next_of_its_key_is_told() {
        var poisoned = poisoned();
        bookings.publish(poisoned);
        bookings.publish(Told.booking("confirmed", customer, provider).about(UUID.fromString(poisoned.subject())));

        assertThat(Mailbox.of(customer.with("member")).await(1)).hasSize(1);
        var letter = letterOf(poisoned.id());
        assertThat(letter.get("state")).isEqualTo("OPEN");
        assertThat(letter.get("attempts")).isEqualTo(5);
        assertThat(letter.get("topic")).isEqualTo("jambatan.bookings");
        assertThat((String) letter.get("reason")).contains("names nobody at /data/customerPartnerId");
    }

    @Test
    void garbage_of_every_kind_stops_nothing() {
        var key = UUID.randomUUID().toString();
        for (var garbage : new String[] {
            "",
            "{",
            "null",
            "[]",
            "42",
            "\"text\"",
            "{}",
            "not json at all",
            "{\"type\":\"org.jambatan.x.v1\"}",
            "{\"type\":\"elsewhere\"}",
            "\u0000",
            "{\"a\":\"\\u0000\"}",
            "{\"id\":1,\"id\":2}",
            "[".repeat(3000),
        }) {
            bookings.send(key, garbage);
        }
        bookings.send(key, null);
        bookings.send(key, Told.booking("confirmed", customer, provider).json());

        assertThat(Mailbox.of(customer.with("member")).await(1)).hasSize(1);
        assertThat(lettersWithKey(key, "")).isEqualTo(14);
    }

    @Test
    void a_letter_is_delivered_again_when_its_cause_is_mended() {
        // What the event lacks is put into the letter by hand, as an operator would mend it.
        var poisoned = poisoned();
        bookings.publish(poisoned);
        var id = (String) letterOf(poisoned.id()).get("id");

        officer("POST", "/" + id + "/replay").statusCode(409).body("code", equalTo("replay-failed"));
        officer("GET", "/" + id).statusCode(200).body("state", equalTo("OPEN"));
        Sql.run(
                database,
                "update dead_letter set payload = ? where id = ?",
                poisoned.with("/data/customerPartnerId", customer.id().toString())
                        .json(),
                UUID.fromString(id));
        officer("POST", "/" + id + "/replay").statusCode(200).body("state", equalTo("REPLAYED"));

        assertThat(Mailbox.of(customer.with("member")).items()).hasSize(1);
        officer("POST", "/" + id + "/replay").statusCode(409).body("code", equalTo("illegal-in-state"));
        officer("POST", "/" + id + "/discarding").statusCode(409).body("state", equalTo("REPLAYED"));
    }

    @Test
    void a_letter_may_be_given_up_and_stays_on_record() {
        var poisoned = poisoned();
        bookings.publish(poisoned);
        var id = (String) letterOf(poisoned.id()).get("id");

        officer("POST", "/" + id + "/discarding").statusCode(200).body("state", equalTo("DISCARDED"));

        officer("GET", "/" + id).statusCode(200).body("state", equalTo("DISCARDED"));
        officer("POST", "/" + id + "/replay").statusCode(409);
        assertThat(Mailbox.of(provider.with("provider-manager")).items()).isEmpty();
    }

    @Test
    void letters_are_paged_and_for_officers_and_auditors_only() {
        bookings.publish(poisoned());
        var second = poisoned();
        bookings.publish(second);
        letterOf(second.id());

        officer("GET", "?limit=1").statusCode(200).body("items", hasSize(1));
        given().auth().oauth2(Accounts.AUDITOR.token()).get(LETTERS).then().statusCode(200);
        given().auth()
                .oauth2(Accounts.AUDITOR.token())
                .post(LETTERS + "/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(403);
        given().auth().oauth2(Accounts.UPM.token()).get(LETTERS).then().statusCode(403);
        officer("GET", "/" + UUID.randomUUID()).statusCode(404);
        given().auth()
                .oauth2(Accounts.AGENCY.token())
                .get("/api/v1/operations/booking/dead-letters")
                .then()
                .statusCode(404);
    }

    private CloudEvent poisoned() {
        var event = Told.booking("confirmed", customer, provider);
        return CloudEvent.parse(event.json().replaceFirst("\"customerPartnerId\":\"[^\"]*\",", ""));
    }

    private static ValidatableResponse officer(String method, String target) {
        return given().auth()
                .oauth2(Accounts.AGENCY.token())
                .request(method, LETTERS + target)
                .then();
    }

    private static Map<String, Object> letterOf(String event) {
        var deadline = System.nanoTime() + 15_000_000_000L;
        while (System.nanoTime() < deadline) {
            var found = officer("GET", "?limit=200").extract().jsonPath().<Map<String, Object>>getList("items").stream()
                    .filter(letter -> event.equals(letter.get("eventId")))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("No dead letter of " + event);
    }

    /** Of the usual consumer; the feeder, which hears the same topics, has its own. */
    private long lettersWithKey(String key, String consumer) {
        return Sql.one(
                        database,
                        "select count(*) from dead_letter where record_key = ? and consumer = ?",
                        row -> row.getLong(1),
                        key,
                        consumer)
                .orElseThrow();
    }
}
