package org.jambatan.gateway.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.raw;
import static org.jambatan.gateway.world.Outside.request;
import static org.jambatan.gateway.world.Outside.send;
import static org.jambatan.gateway.world.Outside.token;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The world allows an account 40 at once and 5 a second, an address 300 at once and 50 a second. */
@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RatesTest {

    @Test
    void an_account_may_burst_and_then_has_to_wait_while_others_go_on() {
        var hasty = token("hasty");
        var anotherTokenOfTheSame = token("hasty");
        var answers = new ArrayList<HttpResponse<String>>();
        for (int n = 0; n < 120; n++) {
            answers.add(as(hasty));
        }
        // One more may be let in each fifth of a second; an account of its own would be let in every time.
        var again = Stream.generate(() -> as(anotherTokenOfTheSame).statusCode())
                .limit(20)
                .toList();

        assertThat(answers.subList(0, 40)).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(said(answer, "RateLimit-Policy")).isEqualTo("\"account\";q=40;w=8"));
        assertThat(said(answers.getFirst(), "RateLimit")).isEqualTo("\"account\";r=39;t=1");
        assertThat(said(answers.get(10), "RateLimit")).matches("\"account\";r=(29|3\\d);t=[123]");
        var refused = answers.getLast();
        assertThat(said(refused, "RateLimit")).isEqualTo("\"account\";r=0;t=8");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(json(refused).get("code").asText()).isEqualTo("too-fast");
        assertThat(again).as("another token, same account").contains(429);
        assertThat(as(token("patient")).statusCode()).isEqualTo(200);
    }

    @Test
    void an_address_without_an_account_is_counted_by_itself() {
        var answers =
                raw("127.0.0.9", "GET /api/v1/offerings?do=status&status=204 HTTP/1.1\r\nHost: h\r\n\r\n".repeat(500));

        assertThat(answers.split("HTTP/1.1 204", -1).length - 1).isBetween(300, 400);
        assertThat(answers).contains("HTTP/1.1 429 Too Many Requests");
        assertThat(raw("127.0.0.10", "GET /api/v1/offerings HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("127.0.0.9", "GET /health HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"))
                .as("probes are not told to wait")
                .doesNotContain("429");
    }

    @Test
    void who_registers_again_and_again_has_to_wait_much_longer() {
        var register = "POST /api/v1/registrations HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n";
        var confirm = "POST /api/v1/registrations/1/confirmation HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n";
        var answers = raw("127.0.0.12", (register + confirm).repeat(20));

        assertThat(answers.split("HTTP/1.1 200", -1).length - 1).isEqualTo(30);
        assertThat(answers.split("HTTP/1.1 429", -1).length - 1).isEqualTo(10);
        assertThat(answers).containsPattern("(?i)retry-after: [4-7]\\b");
        assertThat(answers)
                .containsPattern("(?i)ratelimit-policy: \"address\";q=300;w=6\r\n")
                .containsPattern("(?i)ratelimit-policy: \"registrations\";q=30;w=180\r\n")
                .containsPattern("(?i)ratelimit: \"registrations\";r=29;t=6\r\n")
                .containsPattern("(?i)ratelimit: \"registrations\";r=0;t=180\r\n");
        assertThat(raw("127.0.0.12", "GET /api/v1/registrations HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("127.0.0.13", register)).startsWith("HTTP/1.1 200");
    }

    @Test
    void who_tries_bad_tokens_is_told_to_wait_without_a_check() {
        var answers = raw(
                "127.0.0.11",
                "GET /api/v1/offerings HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer a.b.c\r\n\r\n".repeat(500));

        assertThat(answers)
                .contains("HTTP/1.1 401")
                .contains("HTTP/1.1 429")
                .containsPattern("(?i)ratelimit: \"refused-tokens\";r=0;t=6\r\n");
    }

    @Test
    void what_is_not_counted_says_nothing_of_it() {
        assertThat(raw("127.0.0.14", "GET /health HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"))
                .doesNotContainPattern("(?i)ratelimit");
        assertThat(raw("127.0.0.14", "GET /openapi.json HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"))
                .containsPattern("(?i)ratelimit: \"address\";r=299;t=1\r\n");
    }

    @Test
    void the_addresses_of_one_network_are_one() {
        assertThat(Address.keyOf("2001:db8:1:2:3:4:5:6")).isEqualTo(Address.keyOf("2001:db8:1:2:ffff::1"));
        assertThat(Address.keyOf("2001:db8:1:2::1")).isNotEqualTo(Address.keyOf("2001:db8:1:3::1"));
        assertThat(Address.keyOf("10.0.0.1")).isNotEqualTo(Address.keyOf("10.0.0.2"));
    }

    private static String said(HttpResponse<String> answer, String field) {
        return answer.headers().firstValue(field).orElse("nothing");
    }

    private static HttpResponse<String> as(String token) {
        return send(request("/api/v1/offerings").header("Authorization", "Bearer " + token));
    }
}
