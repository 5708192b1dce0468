package org.jambatan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.raw;
import static org.jambatan.gateway.world.Outside.request;
import static org.jambatan.gateway.world.Outside.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorsTest {

    private static final String FRONT_END = "http://localhost:3000";

    @Test
    void a_configured_front_end_may_ask_and_read() {
        var preflight = send(request("/api/v1/bookings")
                .header("Origin", FRONT_END)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .method("OPTIONS", BodyPublishers.noBody()));
        var answer = send(request("/api/v1/offerings").header("Origin", FRONT_END));

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .contains(FRONT_END);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("POST", "PATCH"));
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValueSatisfying(
                        asked -> assertThat(asked).contains("Authorization", "Idempotency-Key", "If-Match"));
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(FRONT_END);
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
                .hasValueSatisfying(read -> assertThat(read).contains("ETag", "Link", "Retry-After", "RateLimit"));
        assertThat(answer.headers().allValues("Vary")).contains("Origin");
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-credentials");
    }

    @Test
    void a_front_end_reads_refusals_too() {
        var refused =
                send(request("/api/v1/offerings").header("Origin", FRONT_END).header("Authorization", "Bearer x"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains(FRONT_END);
    }

    @Test
    void another_origin_is_given_no_leave() {
        var preflight = send(request("/api/v1/bookings")
                .header("Origin", "http://localhost:3000.evil.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        var answer = send(request("/api/v1/offerings").header("Origin", "null"));

        assertThat(preflight.statusCode()).isEqualTo(403);
        assertThat(json(preflight).get("code").asText()).isEqualTo("origin-not-allowed");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (var target : new String[] {"/api/v1/offerings", "/api/v1/offerings;x", "/nothing", "/openapi.json"}) {
            var answer = raw("GET " + target + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

            assertThat(answer)
                    .containsIgnoringCase("x-content-type-options: nosniff")
                    .containsIgnoringCase("referrer-policy: no-referrer")
                    .containsIgnoringCase("frame-ancestors 'none'");
        }
    }
}
