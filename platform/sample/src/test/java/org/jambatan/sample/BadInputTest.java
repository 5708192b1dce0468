package org.jambatan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import org.jambatan.testkit.api.Call;
import org.jambatan.testkit.api.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SampleTest
class BadInputTest {
    private final Api api = Api.member();

    @Test
    void every_fault_of_a_body_is_told_in_one_answer() {
        api.post("/notes", """
                        {"title":"", "pages":"three", "due":"yesterday", "colour":"red", "size":{"deep":[1]},
                         "chapters":[{"name":"%s","pages":0},{"name":7,"pages":1.5,"more":true},"text"]}""".formatted("n".repeat(21)))
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "title",
                                "pages",
                                "due",
                                "colour",
                                "size",
                                "chapters[0].name",
                                "chapters[0].pages",
                                "chapters[1].name",
                                "chapters[1].pages",
                                "chapters[1].more",
                                "chapters[2]"));
    }

    @Test
    void too_much_and_too_long_are_told_by_bean_validation() {
        api.post("/notes", """
                        {"title":"%s","pages":1000,"chapters":[%s]}""".formatted(
                        "t".repeat(101), "{\"name\":\"a\",\"pages\":1},".repeat(5) + "{\"name\":\"\",\"pages\":1}"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("title", "pages", "chapters", "chapters[5].name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"a\",\"pages\":1", "{\"title\":\"a\",\"pages\":1}}", "{\"title\":\"a\",\"pages\":1} {}",
                "{\"title\":\"a\",\"title\":\"b\",\"pages\":1}", "{title:1}", "{\"title\":\"a\",\"pages\":01}",
                "{\"title\":\"a\",\"pages\":NaN}", "\u0000", "{\"title\":'a'}"
            })
    void what_is_no_json_is_told_in_our_words(String body) {
        var answer = api.post("/notes", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .extract();

        assertThat(answer.asString())
                .doesNotContain("jackson")
                .doesNotContain("org.jambatan")
                .doesNotContain("Source:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"title\":",
                "{\"title\":\"a\",\"pages\":1",
                "{\"title\":\"a\",\"chapters\":[{\"name\":\"b\"",
                "{\"title\":\"a\",\"title\":\"b\",\"pages\":1}"
            })
    void a_body_that_ends_too_early_or_says_a_thing_twice_is_malformed_and_not_wrong(String body) {
        api.post("/notes", body).statusCode(400).body("code", equalTo("malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "42", "\"text\"", "true", ""})
    void what_is_no_object_is_told(String body) {
        api.post("/notes", body)
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("violations", hasSize(1));
    }

    @Test
    void text_that_cannot_be_stored_is_a_fault_of_the_field() {
        api.post("/notes", "{\"title\":\"a\\u0000b\",\"pages\":1}")
                .statusCode(400)
                .body("violations.field", equalTo(java.util.List.of("title")));
        api.post("/notes", "{\"title\":\"a\\ud800b\",\"pages\":1}").statusCode(400);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        var body = "{\"title\":\"\u00e9\",\"pages\":1}".getBytes(StandardCharsets.ISO_8859_1);

        api.ask().body(body).post("/api/v1/notes").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "1899-12-31T00:00:00Z",
                "2201-01-01T00:00:00Z",
                "2027-01-01T00:00:00",
                "2027-01-01",
                "1767225600"
            })
    void times_are_of_this_age_and_have_an_offset(String due) {
        api.post("/notes", "{\"title\":\"a\",\"pages\":1,\"due\":\"%s\"}".formatted(due))
                .statusCode(400)
                .body("violations[0].field", equalTo("due"));
        api.post("/notes", "{\"title\":\"a\",\"pages\":1,\"due\":1767225600}").statusCode(400);
    }

    @Test
    void numbers_are_not_bent_into_shape() {
        for (var pages : new String[] {"1.5", "\"3\"", "true", "99999999999999", "null", "1e400"}) {
            api.post("/notes", "{\"title\":\"a\",\"pages\":%s}".formatted(pages))
                    .statusCode(400)
                    .body("violations[0].field", equalTo("pages"));
        }
        api.post("/notes", "{\"title\":5,\"pages\":1}").statusCode(400).body("violations[0].field", equalTo("title"));
    }

    @Test
    void what_is_missing_is_told_with_all_the_rest() {
        api.post("/notes", "{\"due\":\"x\"}")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("title", "pages", "due"));
        api.post("/notes", "{}").statusCode(400).body("violations.field", containsInAnyOrder("title", "pages"));
    }

    @Test
    void deep_nesting_is_cut() {
        var deep = Call.get("/api/v1/notes")
                .method("POST")
                .header("Host", "localhost")
                .bearer(api.account().token())
                .json("{\"title\":" + "[".repeat(100_000));

        assertThat(Wire.toServiceUnderTest().send(deep).status()).isEqualTo(400);
    }

    @Test
    void what_was_refused_left_nothing() {
        api.post("/notes", "{\"title\":\"\",\"pages\":1}").statusCode(400);

        api.get("/notes?count=true").statusCode(200).body("count", equalTo(0));
    }

    @Test
    void paging_parameters_are_checked() {
        for (var query : new String[] {"limit=0", "limit=201", "limit=x", "cursor=x", "count=perhaps", "limit=-1"}) {
            api.get("/notes?" + query)
                    .statusCode(400)
                    .body("violations[0].field", equalTo(query.substring(0, query.indexOf('='))));
        }
    }
}
