package org.jambatan.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.get;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.ready;
import static org.jambatan.gateway.world.Outside.world;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthTest {

    private static final String UP = "{\"status\":\"UP\",\"checks\":[]}";

    @BeforeEach
    void everything_is_well() {
        for (var service : new String[] {"catalog", "booking", "mou", "notification"}) {
            ready(service, UP);
        }
    }

    @Test
    void all_services_ready_is_up() throws InterruptedException {
        var answer = fresh();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("status").asText()).isEqualTo("UP");
        assertThat(json(answer).get("parts").fieldNames())
                .toIterable()
                .containsExactly("booking", "catalog", "gateway", "mou", "notification");
    }

    @Test
    void a_service_without_its_broker_is_degraded_and_says_so() throws InterruptedException {
        ready(
                "mou",
                "{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"},"
                        + "{\"name\":\"kafka\",\"status\":\"UP\",\"data\":{\"degraded\":true}}]}");

        var answer = fresh();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("status").asText()).isEqualTo("DEGRADED");
        assertThat(json(answer).at("/parts/mou/without/0").asText()).isEqualTo("kafka");
        assertThat(json(answer).at("/parts/catalog/status").asText()).isEqualTo("UP");
    }

    @Test
    void a_service_that_is_not_ready_or_not_there_makes_it_503() throws InterruptedException {
        ready("catalog", "{\"status\":\"DOWN\",\"checks\":[]}");
        assertDown("catalog");
        ready("catalog", "not even json");
        assertDown("catalog");
        ready("catalog", UP);
        world("/stop?service=notification");
        try {
            assertDown("notification");
        } finally {
            world("/start?service=notification");
        }
        assertThat(fresh().statusCode()).isEqualTo(200);
    }

    private static void assertDown(String service) throws InterruptedException {
        var answer = fresh();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).get("status").asText()).isEqualTo("DOWN");
        assertThat(json(answer).at("/parts/" + service + "/status").asText()).isEqualTo("DOWN");
    }

    /** Older answers are repeated for a second. */
    private static HttpResponse<String> fresh() throws InterruptedException {
        Thread.sleep(1_100);
        return get("/health");
    }
}
