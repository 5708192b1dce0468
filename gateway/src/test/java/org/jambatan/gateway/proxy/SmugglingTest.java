package org.jambatan.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.head;
import static org.jambatan.gateway.world.Outside.raw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of which two servers might disagree where they end: the service must see what the gateway saw. */
@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmugglingTest {

    private static final String SMUGGLED = head("GET /api/v1/partners?smuggled HTTP/1.1", "Host: h");

    @Test
    void of_two_frames_the_chunked_one_counts_on_both_sides() {
        var answer = raw(head(
                        "POST /api/v1/offerings HTTP/1.1",
                        "Host: h",
                        "Content-Length: 6",
                        "Transfer-Encoding: chunked",
                        "Connection: close")
                + "0\r\n\r\n" + SMUGGLED);

        assertThat(answer).doesNotContain("smuggled").doesNotContainIgnoringCase("\"content-length\":[\"6\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: +5",
                "Content-Length: 5, 6",
                "Content-Length: -1",
                "Content-Length: 0x5",
                "Transfer-Encoding: identity, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: chunked\r\n : x",
            })
    void a_frame_that_can_be_read_in_two_ways_is_refused(String frame) {
        var answer = raw(head("POST /api/v1/offerings HTTP/1.1", "Host: h", frame) + "0\r\n\r\n" + SMUGGLED);

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("smuggled");
    }

    @Test
    void a_folded_header_arrives_as_one_line_or_not_at_all() {
        var answer = raw(head(
                "GET /api/v1/offerings HTTP/1.1",
                "Host: h",
                "X-Folded: one",
                " X-Partner-Id: forged",
                "Connection: close"));

        assertThat(answer).doesNotContain("\"x-partner-id\"");
    }

    @Test
    void trailers_do_not_become_headers() {
        var answer = raw(
                head("POST /api/v1/offerings HTTP/1.1", "Host: h", "Transfer-Encoding: chunked", "Connection: close")
                        + "5\r\nhello\r\n0\r\nX-Partner-Id: forged\r\nX-Late: forged\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("\"body\":\"hello\"")
                .doesNotContain("forged");
    }

    @Test
    void a_line_break_in_a_header_does_not_arrive_as_two() {
        var answer = raw(
                head("GET /api/v1/offerings HTTP/1.1", "Host: h", "X-A: a\rX-Partner-Id: forged", "Connection: close"));

        assertThat(answer).doesNotContain("\"x-partner-id\"");
    }

    @Test
    void requests_sent_at_once_are_answered_one_by_one_in_order() {
        var answer = raw(head("POST /api/v1/offerings?n=1 HTTP/1.1", "Host: h", "Content-Length: 5") + "first"
                + "GET /api/v1/offerings?n=2 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

        assertThat(answer.indexOf("n=1")).isPositive().isLessThan(answer.indexOf("n=2"));
        assertThat(answer).contains("\"body\":\"first\"");
    }

    @Test
    void http_1_0_is_refused_since_its_caller_could_not_read_a_stream() {
        assertThat(raw("GET /api/v1/offerings HTTP/1.0\r\n\r\n"))
                .contains(" 505 ")
                .contains("\"code\":\"http-version-not-supported\"");
    }

    @Test
    void an_upgrade_to_http_2_is_not_taken() {
        var answer = raw(head(
                "GET /api/v1/offerings HTTP/1.1",
                "Host: h",
                "Connection: Upgrade, HTTP2-Settings",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA"));

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("101 Switching");
    }
}
