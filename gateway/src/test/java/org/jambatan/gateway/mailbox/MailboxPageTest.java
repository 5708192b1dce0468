package org.jambatan.gateway.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.get;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.request;
import static org.jambatan.gateway.world.Outside.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailboxPageTest {

    @Test
    void the_mailbox_is_asked_as_the_caller_asked_and_not_for_whom() {
        var answer = send(request("/mailbox?to=lab%40biotech.example")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer secret"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("uri").asText()).isEqualTo("/mailbox?to=lab%40biotech.example");
        assertThat(json(answer).at("/headers/accept/0").asText()).isEqualTo("application/json");
        assertThat(json(answer).at("/headers").has("authorization")).isFalse();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void there_is_nothing_below_it() {
        assertThat(get("/mailbox/other").statusCode()).isEqualTo(404);
    }
}
