package org.jambatan.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

@SampleTest
class HealthTest {
    @Test
    void a_service_that_has_all_it_needs_is_ready_and_not_degraded() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'kafka' }.data.degraded", equalTo(false));
        given().get("/q/health/live").then().statusCode(200);
    }
}
