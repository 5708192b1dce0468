package org.jambatan.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.UUID;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@SampleTest
class FirstCommandTest {
    @Test
    void a_command_is_answered_kept_and_announced() {
        var id = given().auth()
                .oauth2(Accounts.UPM.token())
                .contentType("application/json")
                .body("{\"title\":\"Minutes\",\"pages\":3}")
                .post("/api/v1/notes")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/v1/notes/"))
                .body("title", equalTo("Minutes"))
                .extract()
                .path("id");

        try (var topic = Topic.named("jambatan.notifications");
                var states = Topic.named("jambatan.notifications.state")) {
            var event = topic.awaitEvent("org.jambatan.note.drafted.v1", id);
            assertThat(event.text("/source")).isEqualTo("/sample-service");
            assertThat(event.text("/aggregateversion")).isEqualTo("1");
            assertThat(event.text("/partnerid"))
                    .isEqualTo(Accounts.UPM.partnerId().toString());
            assertThat(event.text("/data/title")).isEqualTo("Minutes");
            assertThat(states.awaitState(id, state -> true).type()).isEqualTo("org.jambatan.note.state.v1");
        }
        given().auth()
                .oauth2(Accounts.UPM.token())
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
    }

    @Test
    void somebody_elses_note_is_not_there() {
        given().auth()
                .oauth2(Accounts.FRIM.token())
                .get("/api/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("traceId", notNullValue());
    }
}
