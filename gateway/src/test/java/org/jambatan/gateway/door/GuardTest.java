package org.jambatan.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.get;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.raw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/offerings;x=1",
                "/api/v1//offerings",
                "//api/v1/offerings",
                "/api/v1/../v1/offerings",
                "/api/v1/offerings/./x",
                "/api/v1/offerings/%2e%2e/partners",
                "/api/v1/offerings%2fx",
                "/api/v1/offerings%5cx",
                "/api/v1/offerings%3bx",
                "/api/v1/offerings%252fx",
                "/api/v1/offerings?q=%00",
                "/api/v1/offerings?q=%0d%0aX-Partner-Id:x",
            })
    void a_trick_in_the_target_is_refused(String target) {
        var answer = raw("GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("\"code\":\"ambiguous-target\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1\\offerings", "/api/v1/offerings?q=a\tb"})
    void what_no_parser_takes_for_a_target_is_refused_before_the_guard_sees_it(String target) {
        assertThat(raw("GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n")).matches("(?s)HTTP/1.. 400.*");
    }

    @Test
    void a_target_of_eight_kibibytes_passes_and_a_longer_one_is_414() {
        var path = "/api/v1/offerings?q=";

        assertThat(raw("GET " + path + "a".repeat(8192 - path.length()) + " HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("GET " + path + "a".repeat(8193 - path.length()) + " HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 414")
                .contains("target-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT"})
    void methods_that_only_serve_an_attacker_are_refused(String method) {
        assertThat(raw(method + " /api/v1/offerings HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Host: \r\n", "Host: a\r\nHost: b\r\n", "Host: a b\r\n", "Host: a/b\r\n", "Host: a@b\r\n"})
    void a_request_that_does_not_say_one_host_is_refused(String host) {
        assertThat(raw("GET /api/v1/offerings HTTP/1.1\r\n" + host + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/resources",
                "/api/v1",
                "/q/metrics",
                "/q/openapi",
                "/q/dev",
                "/nothing",
                "/api/v1/%6fffers",
            })
    void a_path_nobody_answers_is_404(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("code").asText()).isEqualTo("not-found");
    }
}
