package org.jambatan.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.get;
import static org.jambatan.gateway.world.Outside.head;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.raw;
import static org.jambatan.gateway.world.Outside.request;
import static org.jambatan.gateway.world.Outside.send;
import static org.jambatan.gateway.world.Outside.token;
import static org.jambatan.gateway.world.Outside.world;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TokensTest {

    @Test
    void a_good_token_passes_and_is_passed_on() {
        var token = token("upm");

        var seen = json(with("Bearer " + token));

        assertThat(seen.at("/headers/authorization/0").asText()).isEqualTo("Bearer " + token);
    }

    @Test
    void who_presents_nothing_passes_too() {
        assertThat(get("/api/v1/offerings").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mint?lives=-1",
                "/mint?audience=account",
                "/mint?issuer=http://elsewhere.example",
                "/mint?signed=by-a-stranger",
                "/mint?signed=unknown-key",
                "/mint?signed=none",
                "/mint?signed=rs512",
            })
    void a_token_that_is_not_good_is_refused_on_a_public_path_too(String minted) {
        assertRefused(with("Bearer " + world(minted)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer", "Bearer ", "Bearer garbage", "Bearer a.b.c", "Basic dXBtOnVwbQ==", "Bearer a b", ""})
    void what_is_not_a_bearer_token_is_refused(String authorization) {
        assertRefused(with(authorization));
    }

    @Test
    void of_two_tokens_none_counts() {
        var answer = raw(head(
                "GET /api/v1/offerings HTTP/1.1",
                "Host: h",
                "Authorization: Bearer " + token("upm"),
                "Authorization: Bearer " + token("biotech"),
                "Connection: close"));

        assertThat(answer).startsWith("HTTP/1.1 401");
    }

    @Test
    void a_token_is_refused_once_it_has_expired_though_it_was_good_a_moment_ago() throws InterruptedException {
        var token = world("/mint?lives=2");
        assertThat(with("Bearer " + token).statusCode()).isEqualTo(200);

        Thread.sleep(2_100);

        assertRefused(with("Bearer " + token));
    }

    @Test
    void a_token_altered_by_one_letter_is_not_the_one_remembered() {
        var token = token("upm");
        assertThat(with("Bearer " + token).statusCode()).isEqualTo(200);
        var payload = token.indexOf('.') + 30;
        var letter = token.charAt(payload) == 'x' ? 'y' : 'x';

        assertRefused(with("Bearer " + token.substring(0, payload) + letter + token.substring(payload + 1)));
    }

    @Test
    void a_refused_request_with_a_body_leaves_the_connection_in_order() {
        var answer = raw(String.join(
                "\r\n",
                "POST /api/v1/offerings HTTP/1.1",
                "Host: h",
                "Authorization: Bearer x",
                "Content-Length: 5",
                "",
                "helloGET /api/v1/offerings?n=2 HTTP/1.1",
                "Host: h",
                "Connection: close",
                "",
                ""));

        assertThat(answer).startsWith("HTTP/1.1 401").contains("HTTP/1.1 200").contains("n=2");
    }

    private static HttpResponse<String> with(String authorization) {
        return send(request("/api/v1/offerings").header("Authorization", authorization));
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(
                        challenge -> assertThat(challenge).startsWith("Bearer").contains("invalid_token"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).get("code").asText()).isEqualTo("token-refused");
    }
}
