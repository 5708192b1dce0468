package org.jambatan.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jambatan.testkit.api.Call;
import org.jambatan.testkit.api.Reply;
import org.jambatan.testkit.api.Wire;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever layer refuses, the answer is a problem of RFC 9457 with our members. */
@SampleTest
class ProblemsTest {
    private final Api api = Api.member();

    @Test
    void no_token_and_bad_tokens_are_challenged() {
        isProblem(given().get("/api/v1/notes").then(), 401, "unauthenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
        for (var token : new String[] {
            "garbage",
            "a.b.c",
            Accounts.UPM.expired().token(),
            Accounts.UPM.wrongAudience().token(),
            Accounts.UPM.wrongIssuer().token(),
            Accounts.UPM.badSignature().token(),
            Accounts.UPM.unsigned().token()
        }) {
            isProblem(given().auth().oauth2(token).get("/api/v1/notes").then(), 401, "unauthenticated")
                    .header("WWW-Authenticate", containsString("invalid_token"));
        }
    }

    @Test
    void a_wrong_role_and_a_method_nobody_annotated_are_forbidden() {
        isProblem(
                given().auth()
                        .oauth2(Accounts.AUDITOR.token())
                        .get("/api/v1/notes")
                        .then(),
                403,
                "forbidden");
        isProblem(api.get("/notes/forgotten"), 403, "forbidden");
        isProblem(given().get("/api/v1/notes/forgotten").then(), 401, "unauthenticated");
    }

    @Test
    void what_is_open_needs_no_token() {
        given().get("/api/v1/notes/open").then().statusCode(200);
    }

    @Test
    void unknown_routes_methods_and_media_types_are_told() {
        isProblem(api.get("/nothing"), 404, "not-found");
        isProblem(api.get("/notes/not-a-uuid"), 404, "not-found");
        isProblem(api.ask().delete("/api/v1/notes").then(), 405, "method-not-allowed");
        isProblem(api.ask().accept("not a type").get("/api/v1/notes").then(), 406, "not-acceptable");
        isProblem(
                api.ask()
                        .contentType("text/plain")
                        .body("hello")
                        .post("/api/v1/notes")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void json_is_what_there_is() {
        isProblem(api.ask().accept("text/csv").get("/api/v1/notes").then(), 406, "not-acceptable");
        for (var accepted :
                new String[] {"*/*", "application/*", "text/html, application/json;q=0.1", "text/csv, */*"}) {
            api.ask()
                    .accept(accepted)
                    .get("/api/v1/notes")
                    .then()
                    .statusCode(200)
                    .contentType("application/json");
        }
        var withoutAccept =
                Call.get("/api/v1/notes").header("Host", "localhost").bearer(token());
        assertThat(Wire.toServiceUnderTest().send(withoutAccept).status()).isEqualTo(200);
    }

    /** The parser's own refusals have no body; SECURITY.md lists them. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/notes\\open", "/api/v1/notes?x=a b", "/api/v1/%zz"})
    void what_no_parser_accepts_is_a_400_too(String target) {
        var reply = Wire.toServiceUnderTest()
                .send(Call.get(target).header("Host", "localhost").bearer(token()));

        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void a_failure_of_ours_says_nothing_but_a_trace() {
        var answer = isProblem(
                        api.post(
                                "/troubles",
                                "{\"id\":\"%s\",\"how\":\"bug\",\"times\":9}".formatted(UUID.randomUUID())),
                        500,
                        "unexpected")
                .extract()
                .asString();
        assertThat(answer)
                .doesNotContain("secret words")
                .doesNotContain("Exception")
                .doesNotContain("detail");
    }

    @Test
    void the_trace_is_the_callers_own() {
        api.ask()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/api/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/notes;x=1",
                "/api/v1//notes",
                "//api/v1/notes",
                "/api/v1/./notes",
                "/api/v1/x/../notes",
                "/api/v1/notes%2fopen",
                "/api/v1/notes%3bx",
                "/api/v1/%2e%2e/notes",
                "/api/v1/notes%5copen",
                "/api/v1/notes%00",
                "/api/v1/notes?x=%00",
                "/api/v1/notes?x=%0d%0aX:y",
                "/q/../api/v1/notes",
                "/api/v1/notes%252fopen"
            })
    void tricks_in_the_path_and_control_bytes_anywhere_are_refused(String target) {
        var reply = Wire.toServiceUnderTest()
                .send(Call.get(target).header("Host", "localhost").bearer(token()));

        isProblem(reply, 400, "ambiguous-target");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/notes?x=a;b", "/api/v1/notes?x=//", "/api/v1/notes?x=../..", "/api/v1/notes?x=%3B"})
    void what_is_a_trick_in_the_path_is_harmless_in_the_query(String target) {
        assertThat(Wire.toServiceUnderTest()
                        .send(Call.get(target).header("Host", "localhost").bearer(token()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void targets_and_bodies_have_their_limits() {
        var wire = Wire.toServiceUnderTest();
        var long8k = Call.get("/api/v1/notes?x=" + "a".repeat(9_000))
                .header("Host", "localhost")
                .bearer(token());
        isProblem(wire.send(long8k), 414, "target-too-long");

        var big = Call.get("/api/v1/notes")
                .method("POST")
                .header("Host", "localhost")
                .bearer(token())
                .json("{\"title\":\"" + "a".repeat(1_100_000) + "\",\"pages\":1}");
        isProblem(wire.send(big), 413, "body-too-large");
    }

    @Test
    void trace_and_connect_are_not_served() {
        var reply = Wire.toServiceUnderTest()
                .send(Call.get("/api/v1/notes").method("TRACE").header("Host", "localhost"));

        isProblem(reply, 405, "method-not-allowed");
    }

    @Test
    void an_account_of_two_partners_chooses_and_one_of_none_has_none() {
        var both = org.jambatan.testkit.token.Account.named("both")
                .organization("a", UUID.randomUUID())
                .organization("b", UUID.randomUUID())
                .roles("member");
        isProblem(new Api(both).get("/notes"), 403, "choose-organization");
        isProblem(new Api(Accounts.ENTRANT.roles("member")).get("/notes"), 403, "no-partner");
    }

    private String token() {
        return api.account().token();
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("type", equalTo("/problems/" + code))
                .body("title", not(equalTo("")))
                .body("traceId.length()", equalTo(32));
    }

    private static void isProblem(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.faultAsProblem()).isEmpty();
        assertThat(reply.json().path("code").asText()).isEqualTo(code);
    }
}
