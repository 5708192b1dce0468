package org.jambatan.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.connect;
import static org.jambatan.gateway.world.Outside.get;
import static org.jambatan.gateway.world.Outside.head;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.readAll;
import static org.jambatan.gateway.world.Outside.request;
import static org.jambatan.gateway.world.Outside.send;
import static org.jambatan.gateway.world.Outside.world;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FailuresTest {

    @Test
    void a_service_that_is_down_is_502_then_503_and_answers_again_when_it_is_back() throws InterruptedException {
        world("/stop?service=booking");
        try {
            var codes = new ArrayList<String>();
            for (int n = 0; n < 8; n++) {
                codes.add(codeOf(get("/api/v1/bookings")));
            }

            assertThat(codes.subList(0, 4)).containsOnly("upstream-unreachable");
            assertThat(codes.getLast()).isEqualTo("upstream-resting");
            var resting = get("/api/v1/bookings");
            assertThat(resting.statusCode()).isEqualTo(503);
            assertThat(resting.headers().firstValue("Retry-After")).contains("1");
            assertThat(get("/api/v1/offerings").statusCode()).isEqualTo(200);
        } finally {
            world("/start?service=booking");
        }
        Thread.sleep(Duration.ofMillis(500));
        assertThat(get("/api/v1/bookings").statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/bookings").statusCode()).isEqualTo(200);
    }

    @Test
    void a_service_that_does_not_answer_is_504() {
        var answer = get("/api/v1/offerings?do=slow");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(codeOf(answer)).isEqualTo("upstream-timed-out");
    }

    @Test
    void a_service_that_hangs_up_is_502() {
        var answer = get("/api/v1/offerings?do=drop");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(codeOf(answer)).isEqualTo("upstream-unreachable");
    }

    @Test
    void a_read_is_tried_once_more_and_a_command_is_not() {
        var read = get("/api/v1/offerings?do=drop-once&id=read");
        var command = send(request("/api/v1/offerings?do=drop-once&id=command").POST(BodyPublishers.ofString("{}")));
        var empty = send(request("/api/v1/offerings?do=drop-once&id=empty").POST(BodyPublishers.noBody()));

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(command.statusCode()).isEqualTo(502);
        assertThat(empty.statusCode()).isEqualTo(502);
    }

    @Test
    void an_answer_that_breaks_in_the_middle_is_not_passed_off_as_whole() {
        Assertions.assertThatThrownBy(() -> get("/api/v1/offerings?do=half")).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void an_upload_that_stalls_is_408_and_blames_the_caller() throws IOException {
        try (var socket = connect("127.0.0.1")) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream()
                    .write((head("POST /api/v1/offerings?do=upload HTTP/1.1", "Host: h", "Content-Length: 100")
                                    + "half")
                            .getBytes(StandardCharsets.US_ASCII));

            var answer = readAll(socket.getInputStream());

            assertThat(answer).startsWith("HTTP/1.1 408").contains("request-timed-out");
        }
    }

    private static String codeOf(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = json(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.get("traceId").asText()).matches("[0-9a-f]{32}");
        return problem.get("code").asText();
    }
}
