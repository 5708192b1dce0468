package org.jambatan.sample;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jambatan.testkit.token.Account;

/** The sample service as one account uses it; each test has an account and a partner of its own. */
record Api(Account account) {
    static final String NOTE = "{\"title\":\"Minutes\",\"pages\":3}";

    static Api member() {
        return new Api(Account.named("member-" + UUID.randomUUID())
                .partner(UUID.randomUUID())
                .roles("member"));
    }

    RequestSpecification ask() {
        return given().auth().oauth2(account.token()).contentType("application/json");
    }

    ValidatableResponse post(String target, String body) {
        return ask().body(body).post("/api/v1" + target).then();
    }

    ValidatableResponse get(String target) {
        return ask().get("/api/v1" + target).then();
    }

    String draft() {
        return post("/notes", NOTE).statusCode(201).extract().path("id");
    }
}
