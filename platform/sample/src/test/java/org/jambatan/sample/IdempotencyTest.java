package org.jambatan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@SampleTest
class IdempotencyTest {
    private final Api api = Api.member();
    private final String key = "key-" + UUID.randomUUID();

    @Test
    void the_same_request_is_answered_again_and_done_once() {
        var first = post("/notes", Api.NOTE).statusCode(201).header("Idempotent-Replayed", nullValue());
        var id = first.extract().<String>path("id");

        post("/notes", "{ \"pages\":3, \"title\":\"Minutes\" }")
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .header("ETag", equalTo("\"1\""))
                .header("Location", equalTo("/api/v1/notes/" + id))
                .body("id", equalTo(id));

        api.get("/notes?count=true").body("count", equalTo(1));
    }

    @Test
    void a_key_with_another_body_is_422() {
        post("/notes", Api.NOTE).statusCode(201);

        post("/notes", "{\"title\":\"Other\",\"pages\":3}")
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_key_belongs_to_an_account_and_a_path() {
        post("/notes", Api.NOTE).statusCode(201);
        var id = api.draft();

        post("/notes/" + id + "/publication", "{}").statusCode(200).header("Idempotent-Replayed", nullValue());
        Api.member()
                .ask()
                .header("Idempotency-Key", key)
                .body("{\"title\":\"Other\",\"pages\":3}")
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void a_refused_command_leaves_no_key() {
        var id = api.draft();
        api.post("/notes/" + id + "/publication", "{}").statusCode(200);
        post("/notes/" + id + "/publication", "{}").statusCode(409).body("code", equalTo("illegal-in-state"));
        post("/notes/" + id + "/publication", "{\"reason\":\"another body\"}").statusCode(409);

        post("/notes", "{\"title\":\"\",\"pages\":3}").statusCode(400);
        post("/notes", Api.NOTE).statusCode(201);
    }

    @Test
    void a_request_still_worked_on_is_409() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<ValidatableResponse> request = () -> post("/troubles/slowness", "{\"millis\":1500}");
            var answers = threads.invokeAll(List.of(request, request)).stream()
                    .map(IdempotencyTest::get)
                    .sorted(Comparator.comparingInt(answer -> answer.extract().statusCode()))
                    .toList();

            answers.getFirst().statusCode(200).header("Idempotent-Replayed", nullValue());
            answers.getLast()
                    .statusCode(409)
                    .body("code", equalTo("request-in-flight"))
                    .header("Retry-After", notNullValue());
        }
        post("/troubles/slowness", "{\"millis\":1500}").statusCode(200).header("Idempotent-Replayed", equalTo("true"));
    }

    private static ValidatableResponse get(Future<ValidatableResponse> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void many_at_once_do_it_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> request = () -> post("/notes", Api.NOTE).extract().statusCode();
            var answers = threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(n -> request).toList());

            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        api.get("/notes?count=true").body("count", equalTo(1));
    }

    @Test
    void a_malformed_key_is_told() {
        for (var malformed : new String[] {"with space", "x".repeat(256), "käse"}) {
            api.ask()
                    .header("Idempotency-Key", malformed)
                    .body(Api.NOTE)
                    .post("/api/v1/notes")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("Idempotency-Key"));
        }
    }

    private ValidatableResponse post(String target, String body) {
        return api.ask()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1" + target)
                .then();
    }
}
