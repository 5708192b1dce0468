package org.jambatan.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.get;
import static org.jambatan.gateway.world.Outside.head;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.port;
import static org.jambatan.gateway.world.Outside.raw;
import static org.jambatan.gateway.world.Outside.request;
import static org.jambatan.gateway.world.Outside.send;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForwardingTest {

    @Test
    void target_method_and_body_reach_the_service_as_they_were_sent() {
        var target = "/api/v1/offerings?q=%E7%94%9F%E5%91%BD&x=a;b//%2f";

        var seen = json(send(request(target)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-1")
                .method("PATCH", BodyPublishers.ofString("{\"name\":\"生命\"}"))));

        assertThat(seen.get("method").asText()).isEqualTo("PATCH");
        assertThat(seen.get("uri").asText()).isEqualTo(target);
        assertThat(seen.get("body").asText()).isEqualTo("{\"name\":\"生命\"}");
        assertThat(header(seen, "idempotency-key")).isEqualTo("k-1");
        assertThat(header(seen, "host")).isEqualTo("127.0.0.1:" + port());
    }

    @Test
    void where_the_request_came_from_is_said_by_the_gateway_alone() {
        var seen = json(send(request("/api/v1/offerings")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")));

        assertThat(header(seen, "x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(header(seen, "x-forwarded-proto")).isEqualTo("http");
        assertThat(header(seen, "x-forwarded-host")).isEqualTo("127.0.0.1:" + port());
        assertThat(seen.at("/headers").has("x-forwarded-prefix")).isFalse();
        assertThat(seen.at("/headers").has("forwarded")).isFalse();
        assertThat(seen.at("/headers").has("x-real-ip")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "X-User-Id",
                "X-Forwarded-User",
                "X-Partner",
                "X-Partner-Id",
                "X_Partner_Id",
                "X-Account",
                "X-Roles",
                "X-Auth-Request-Email",
                "X-Authenticated-Userid",
                "Remote-User",
                "X-Remote-User",
                "X-Client-Cert",
                "X-HTTP-Method-Override",
                "X-Original-URL",
                "X-Rewrite-URL",
                "Cookie",
            })
    void a_forged_identity_does_not_arrive(String name) {
        var answer = raw(head(
                "GET /api/v1/offerings HTTP/1.1",
                "Host: h",
                name + ": forged",
                "X-Ordinary: stays",
                "Connection: close"));

        assertThat(answer).startsWith("HTTP/1.1 200").contains("stays").doesNotContain("forged");
    }

    @Test
    void headers_of_one_connection_stay_on_it_on_the_way_in() {
        var answer = raw(head(
                "GET /api/v1/offerings HTTP/1.1",
                "Host: h",
                "Connection: close, X-Mine, Authorization",
                "X-Mine: private",
                "Keep-Alive: 300",
                "Proxy-Authorization: Basic c2VjcmV0",
                "TE: trailers",
                "Trailer: X-T",
                "Upgrade: websocket",
                "Proxy-Connection: keep-alive",
                "X-Ordinary: stays"));

        var headers = json(bodyOf(answer)).get("headers");
        assertThat(headers.fieldNames())
                .toIterable()
                .contains("x-ordinary")
                .doesNotContain(
                        "x-mine",
                        "keep-alive",
                        "proxy-authorization",
                        "te",
                        "trailer",
                        "upgrade",
                        "proxy-connection",
                        "connection");
    }

    @Test
    void naming_the_token_in_connection_does_not_make_its_bearer_anonymous() {
        var token = org.jambatan.gateway.world.Outside.token("biotech");

        var answer = raw(head(
                "GET /api/v1/offerings HTTP/1.1",
                "Host: h",
                "Authorization: Bearer " + token,
                "Connection: close, Authorization"));

        assertThat(header(json(bodyOf(answer)), "authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void headers_of_one_connection_stay_on_it_on_the_way_back() {
        var headers = get("/api/v1/offerings?do=hop").headers();

        assertThat(headers.firstValue("x-passes")).contains("yes");
        assertThat(headers.map()).doesNotContainKeys("x-secret", "keep-alive", "proxy-authenticate");
        assertThat(headers.firstValue("connection")).isEmpty();
    }

    @Test
    void what_the_gateway_says_on_every_answer_is_not_said_twice() {
        var headers = get("/api/v1/offerings?do=hop").headers();

        assertThat(headers.allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(headers.allValues("access-control-allow-origin")).isEmpty();
        assertThat(headers.allValues("ratelimit")).hasSize(1).noneMatch(said -> said.contains("service"));
    }

    @Test
    void a_trace_is_begun_where_there_is_none_and_kept_where_there_is_one() {
        var begun = header(json(get("/api/v1/offerings")), "traceparent");
        var sent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";
        var kept = header(json(send(request("/api/v1/offerings").header("traceparent", sent))), "traceparent");
        var replaced = json(send(
                request("/api/v1/offerings").header("traceparent", "00-evil-01").header("tracestate", "a=b")));

        assertThat(begun).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(kept).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7");
        assertThat(header(replaced, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(replaced.get("headers").has("tracestate")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void an_answer_without_a_body_has_no_frame_of_one(int status) {
        var answer = raw(head("GET /api/v1/offerings?do=status&status=" + status + " HTTP/1.1", "Host: h")
                + "GET /api/v1/offerings?do=hop HTTP/1.1\r\nHost: h\r\n" + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("HTTP/1.1 200 OK");
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("transfer-encoding");
    }

    @Test
    void head_answers_the_length_without_the_body() {
        var answer = raw("HEAD /api/v1/offerings?do=head HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-length: 1234")
                .endsWith("\r\n\r\n");
    }

    @Test
    void a_service_status_and_its_problem_pass_unchanged() {
        assertThat(get("/api/v1/offerings?do=status&status=409").statusCode()).isEqualTo(409);
        assertThat(get("/api/v1/offerings?do=status&status=500").statusCode()).isEqualTo(500);
    }

    @Test
    void a_websocket_is_an_ordinary_get() {
        var answer = raw(head(
                "GET /api/v1/offerings HTTP/1.1",
                "Host: h",
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="));

        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void a_caller_who_waits_for_leave_to_send_is_given_it() {
        var answer = raw(head(
                        "POST /api/v1/offerings HTTP/1.1",
                        "Host: h",
                        "Expect: 100-continue",
                        "Content-Length: 5",
                        "Connection: close")
                + "hello");

        assertThat(answer).startsWith("HTTP/1.1 100 Continue").contains("\"body\":\"hello\"");
    }

    private static String header(JsonNode seen, String name) {
        return seen.at("/headers/" + name + "/0").asText();
    }

    private static String bodyOf(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
