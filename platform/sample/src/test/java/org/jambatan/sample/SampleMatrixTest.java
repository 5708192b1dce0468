package org.jambatan.sample;

import static io.restassured.RestAssured.given;
import static org.jambatan.testkit.matrix.Role.MEMBER;

import java.util.stream.Stream;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.fuzz.Fuzz;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The matrix and the fuzz on a real service: what every service's test looks like. */
@SampleTest
class SampleMatrixTest {

    @TestFactory
    Stream<DynamicTest> everybody_may_do_what_the_rows_say_and_nothing_else() {
        return rows().tests();
    }

    @Test
    void no_input_makes_the_service_fail() {
        Fuzz.of(rows());
    }

    private static Matrix rows() {
        var matrix = new Matrix().withPlatform("sample");
        matrix.row("GET /notes/open").open();
        matrix.row("GET /notes").allows(MEMBER);
        matrix.row("POST /notes").allows(MEMBER).own(Input.of(draft()));
        matrix.row("GET /notes/{id}")
                .allows(MEMBER)
                .own(who -> Input.id(aNoteOf(who)))
                .foreign(who -> Input.id(aNoteOf(Accounts.FRIM)));
        matrix.row("PATCH /notes/{id}")
                .allows(MEMBER)
                .own(who -> revision(aNoteOf(who)))
                .foreign(who -> revision(aNoteOf(Accounts.FRIM)));
        matrix.row("POST /notes/{id}/publication")
                .allows(MEMBER)
                .own(who -> Input.id(aNoteOf(who)).body("{}"))
                .foreign(who -> Input.id(aNoteOf(Accounts.FRIM)).body("{}"));
        return matrix;
    }

    private static Input revision(String note) {
        return Input.id(note).header("If-Match", "\"1\"").body(draft());
    }

    private static String aNoteOf(Account account) {
        return given().auth()
                .oauth2(account.roles("member").token())
                .contentType("application/json")
                .body(draft())
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String draft() {
        return """
                {"title":"A note","pages":3,"due":"2027-01-04T10:00:00+08:00","chapters":[{"name":"one","pages":1}]}""";
    }
}
