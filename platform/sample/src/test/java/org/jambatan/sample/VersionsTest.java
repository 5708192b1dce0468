package org.jambatan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jambatan.testkit.kafka.Topic;
import org.junit.jupiter.api.Test;

@SampleTest
class VersionsTest {
    private final Api api = Api.member();

    @Test
    void a_patch_says_what_was_read() {
        var id = api.draft();

        patch(id, null, "{\"pages\":4}").statusCode(428).body("code", equalTo("precondition-required"));
        patch(id, "\"2\"", "{\"pages\":4}").statusCode(412).body("code", equalTo("stale-version"));
        patch(id, "2", "{\"pages\":4}").statusCode(400).body("violations[0].field", equalTo("If-Match"));
        patch(id, "\"1\"", "{\"pages\":4}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("pages", equalTo(4));
        patch(id, "\"1\"", "{\"pages\":5}").statusCode(412);
        patch(id, "*", "{\"pages\":5}").statusCode(200).header("ETag", "\"3\"");
        patch(id, "W/\"9\", \"3\"", "{\"pages\":6}").statusCode(200);
    }

    @Test
    void a_command_may_say_what_was_read() {
        var id = api.draft();
        api.ask()
                .header("If-Match", "\"9\"")
                .body("{}")
                .post("/api/v1/notes/" + id + "/publication")
                .then()
                .statusCode(412);
        api.ask().post("/api/v1/notes/" + id + "/publication").then().statusCode(200);
        api.post("/notes/" + id + "/publication", "{}")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("PUBLISHED"))
                .body("actions", equalTo(java.util.List.of()));
    }

    @Test
    void thousands_of_tags_are_read_like_one() {
        var id = api.draft();
        var many = "\"\",".repeat(4_500);

        api.ask()
                .header("If-None-Match", many + "\"9\"")
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(200);
        api.ask()
                .header("If-None-Match", many + "\"1\"")
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(304);
        patch(id, many + "\"9\"", "{\"pages\":4}").statusCode(412);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var id = api.draft();

        api.ask()
                .header("If-None-Match", "\"1\"")
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(304)
                .header("Cache-Control", "no-store");
        api.ask()
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
        api.ask()
                .header("If-None-Match", "\"0\", W/\"1\"")
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(304);
        api.ask().header("If-None-Match", "*").get("/api/v1/notes/" + id).then().statusCode(304);
        api.ask()
                .get("/api/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store");
    }

    @Test
    void a_merge_patch_sets_removes_and_leaves() {
        var id = api.post("/notes", "{\"title\":\"a\",\"pages\":1,\"due\":\"2027-01-01T00:00:00+08:00\"}")
                .statusCode(201)
                .body("due", equalTo("2026-12-31T16:00:00Z"))
                .extract()
                .<String>path("id");

        patch(id, "*", "{\"title\":\"b\"}")
                .statusCode(200)
                .body("title", equalTo("b"))
                .body("pages", equalTo(1));
        patch(id, "*", "{\"due\":null}")
                .statusCode(200)
                .body("due", nullValue())
                .body("title", equalTo("b"));
        patch(id, "*", "{\"title\":null}").statusCode(400).body("violations[0].field", equalTo("title"));
        patch(id, "*", "{\"colour\":1,\"pages\":\"x\"}").statusCode(400).body("violations.size()", equalTo(2));
        for (var body : new String[] {"[]", "null", "7", "\"x\""}) {
            patch(id, "*", body).statusCode(400);
        }
    }

    @Test
    void changes_at_once_are_done_one_after_the_other_or_told_to_come_again() throws Exception {
        var id = api.draft();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var requests = IntStream.range(0, 24)
                    .mapToObj(n -> (Callable<Integer>) () -> patch(id, "*", "{\"pages\":%d}".formatted(n + 1))
                            .extract()
                            .statusCode())
                    .toList();
            for (var answer : threads.invokeAll(requests)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).isSubsetOf(200, 503).contains(200);
        var done = statuses.stream().filter(status -> status == 200).count();
        api.get("/notes/" + id).header("ETag", "\"" + (done + 1) + "\"");
        try (var topic = Topic.named("jambatan.notifications")) {
            var heard = topic.awaitEvents("org.jambatan.note.revised.v1", id, (int) done);
            assertThat(heard.stream().map(event -> Long.parseLong(event.text("/aggregateversion"))))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(2, done + 1).boxed().toList());
        }
    }

    private ValidatableResponse patch(String id, String version, String body) {
        var request = api.ask().contentType("application/merge-patch+json").body(body);
        return (version == null ? request : request.header("If-Match", version))
                .patch("/api/v1/notes/" + id)
                .then();
    }
}
