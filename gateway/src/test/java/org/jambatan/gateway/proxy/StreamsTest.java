package org.jambatan.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.connect;
import static org.jambatan.gateway.world.Outside.get;
import static org.jambatan.gateway.world.Outside.head;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.raw;
import static org.jambatan.gateway.world.Outside.readAll;
import static org.jambatan.gateway.world.Outside.request;
import static org.jambatan.gateway.world.Outside.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StreamsTest {

    private static final int MIB = 1024 * 1024;

    @Test
    void an_event_passes_at_once_and_the_stream_outlives_every_time_limit() throws IOException {
        try (var socket = connect("127.0.0.1")) {
            socket.getOutputStream()
                    .write(head(
                                    "GET /api/v1/notifications?do=sse&after=5000 HTTP/1.1",
                                    "Host: h",
                                    "Accept: text/event-stream")
                            .getBytes(StandardCharsets.US_ASCII));

            var soon = readAll(socket.getInputStream());
            socket.setSoTimeout(6_000);
            var later = new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);

            assertThat(soon).contains("data: first").doesNotContain("second");
            assertThat(later).contains("data: second");
        }
    }

    @Test
    void twenty_mebibytes_of_an_import_pass() {
        var answer = send(request("/api/v1/imports?do=upload").POST(BodyPublishers.ofByteArray(new byte[20 * MIB])));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Integer.toString(20 * MIB));
    }

    @Test
    void twenty_mebibytes_pass_in_pieces_of_unsaid_length() {
        var answer = send(request("/api/v1/booking-imports?do=upload")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[20 * MIB]))));

        assertThat(answer.body()).isEqualTo(Integer.toString(20 * MIB));
    }

    @Test
    void a_body_of_unsaid_length_is_cut_off_at_the_limit() throws IOException {
        try (var socket = connect("127.0.0.1")) {
            socket.setSoTimeout(3_000);
            var out = socket.getOutputStream();
            out.write(head("POST /api/v1/offerings?do=upload HTTP/1.1", "Host: h", "Transfer-Encoding: chunked")
                    .getBytes(StandardCharsets.US_ASCII));
            var piece = new byte[64 * 1024];
            for (int n = 0; n < 17; n++) {
                out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(piece);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();

            var answer = readAll(socket.getInputStream());

            assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"body-too-large\"");
        }
        var received = json(get("/api/v1/offerings?do=received"));
        assertThat(received.get("bytes").asInt()).isPositive().isLessThanOrEqualTo(MIB);
        assertThat(received.get("broken").asInt()).isEqualTo(1);
    }

    @Test
    void a_body_whose_said_length_is_too_large_is_refused_unread() {
        var ordinary = raw("POST /api/v1/offerings HTTP/1.1\r\nHost: h\r\nContent-Length: 1048577\r\n\r\n");
        var streamed = raw("POST /api/v1/imports HTTP/1.1\r\nHost: h\r\nContent-Length: 20971521\r\n\r\n");
        var absurd = raw("POST /api/v1/imports HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999\r\n\r\n");

        assertThat(ordinary).startsWith("HTTP/1.1 413").contains("body-too-large");
        assertThat(streamed).startsWith("HTTP/1.1 413").contains("body-too-large");
        assertThat(absurd).startsWith("HTTP/1.1 413").contains("body-too-large");
    }

    @Test
    void a_file_of_an_order_may_be_large_and_the_order_itself_may_not() {
        var file = raw(head(
                "POST /api/v1/orders/7/files HTTP/1.1", "Host: h", "Expect: 100-continue", "Content-Length: 2000000"));
        var order =
                raw(head("POST /api/v1/orders HTTP/1.1", "Host: h", "Expect: 100-continue", "Content-Length: 2000000"));

        assertThat(file).startsWith("HTTP/1.1 100");
        assertThat(order).startsWith("HTTP/1.1 413");
    }

    @Test
    void a_file_of_unsaid_length_passes_whole() {
        var answer = send(request("/api/v1/orders/7/files?do=upload")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[20 * MIB]))));

        assertThat(answer.body()).isEqualTo(Integer.toString(20 * MIB));
    }

    @Test
    void whatever_a_service_answers_becomes_no_page() {
        var answer = send(request("/api/v1/orders/7/files/8/content"));

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_caller_who_leaves_in_the_middle_of_an_upload_does_not_leave_a_whole_request_behind() throws Exception {
        try (var socket = connect("127.0.0.1")) {
            socket.getOutputStream()
                    .write((head("POST /api/v1/offerings?do=upload HTTP/1.1", "Host: h", "Transfer-Encoding: chunked")
                                    + "5\r\nhello\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(200);
        }
        Thread.sleep(300);

        var received = json(get("/api/v1/offerings?do=received"));
        assertThat(received.get("bytes").asInt()).isEqualTo(5);
        assertThat(received.get("broken").asInt()).isEqualTo(1);
    }
}
