package org.jambatan.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import org.junit.jupiter.api.Test;

@SampleTest
class HealthTest {
    @Test
    void a_service_that_has_all_it_needs_is_ready_and_not_degraded() {
        awaitDegraded(false);
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void without_kafka_it_is_degraded_but_ready_even_when_nothing_is_to_be_sent() {
        try (var _ = StoppedKafka.now()) {
            awaitDegraded(true);
            given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
            given().get("/q/health/live").then().statusCode(200);
        }
        awaitDegraded(false);
    }

    private static void awaitDegraded(boolean expected) {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (isDegraded() != expected) {
            assertThat(System.nanoTime()).as("degraded is never " + expected).isLessThan(deadline);
        }
    }

    private static boolean isDegraded() {
        return given().get("/q/health/ready").path("checks.find { it.name == 'kafka' }.data.degraded");
    }
}
