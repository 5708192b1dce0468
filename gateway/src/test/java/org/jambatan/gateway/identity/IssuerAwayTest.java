package org.jambatan.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.get;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.request;
import static org.jambatan.gateway.world.Outside.send;
import static org.jambatan.gateway.world.Outside.token;
import static org.jambatan.gateway.world.Outside.world;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.jambatan.gateway.world.WorldWithoutIssuer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(IssuerAwayTest.Away.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuerAwayTest {

    @Test
    void the_gateway_starts_without_its_issuer_and_checks_tokens_once_it_is_there() throws InterruptedException {
        assertThat(get("/api/v1/offerings").statusCode()).isEqualTo(200);
        var unchecked = send(request("/api/v1/offerings").header("Authorization", "Bearer " + token("upm")));
        assertThat(unchecked.statusCode()).isEqualTo(503);
        assertThat(unchecked.headers().firstValue("Retry-After")).contains("2");
        assertThat(json(unchecked).get("code").asText()).isEqualTo("identity-unavailable");
        var health = get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(json(health).get("status").asText()).isEqualTo("DEGRADED");
        assertThat(json(health).at("/parts/gateway/without/0").asText()).isEqualTo("keycloak");

        world("/issuer-comes");

        var token = token("upm");
        int status = 503;
        for (int n = 0; n < 40 && status == 503; n++) {
            Thread.sleep(200);
            status = send(request("/api/v1/offerings").header("Authorization", "Bearer " + token))
                    .statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    public static class Away implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(WorldWithoutIssuer.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }
}
