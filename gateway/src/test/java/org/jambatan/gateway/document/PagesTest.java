package org.jambatan.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.get;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.request;
import static org.jambatan.gateway.world.Outside.send;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.gateway.routing.Upstream;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesTest {

    @ConfigProperty(name = "quarkus.oidc.token.issuer")
    String issuer;

    @Test
    void the_document_names_the_issuer_this_platform_trusts() {
        var answer = get("/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(json(answer).get("openapi").asText()).isEqualTo("3.1.0");
        var flow = json(answer).at("/components/securitySchemes/keycloak/flows/authorizationCode");
        assertThat(flow.get("authorizationUrl").asText()).isEqualTo(issuer + "/protocol/openid-connect/auth");
        assertThat(flow.get("tokenUrl").asText()).isEqualTo(issuer + "/protocol/openid-connect/token");
    }

    @Test
    void the_document_holds_every_path_of_the_services_documents() throws IOException {
        var served = json(get("/openapi.json")).get("paths");
        var contracts = Path.of(System.getProperty("jambatan.home"), "contracts/http");
        for (var upstream : Upstream.values()) {
            var file = contracts.resolve(upstream.word() + "-service.openapi.yaml");
            var described = new YAMLMapper().readTree(Files.readString(file)).get("paths");

            assertThat(described.fieldNames()).toIterable().isNotEmpty().allMatch(served::has);
        }
    }

    @Test
    void the_events_are_described_with_the_addresses_of_this_platform() {
        var answer = get("/asyncapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(json(answer).at("/servers/outer/host").asText()).isEqualTo("localhost:19094");
        assertThat(json(answer).at("/servers/inner/host").asText()).isEqualTo("127.0.0.1:19092");
    }

    @Test
    void every_schema_and_example_that_is_listed_is_there() {
        for (var page : List.of("/schemas", "/schemas/")) {
            assertThat(get(page).statusCode()).isEqualTo(200);
        }
        var items = json(get("/schemas")).path("items");

        assertThat(items).hasSizeGreaterThan(30);
        items.forEach(item -> {
            assertThat(json(patiently(item.path("schema").asText()))
                            .path("title")
                            .asText())
                    .isEqualTo(item.path("type").asText());
            assertThat(json(patiently(item.path("example").asText()))
                            .path("type")
                            .asText())
                    .isEqualTo(item.path("type").asText());
        });
        assertThat(get("/schemas/nobody/nothing.v1/schema.json").statusCode()).isEqualTo(404);
        assertThat(get("/schemas/booking-service/booking.confirmed.v1/read-by/notification-service.json")
                        .statusCode())
                .as("who reads what is nobody else's concern")
                .isEqualTo(404);
    }

    /** There are more of them than one address may ask for at once. */
    private static HttpResponse<String> patiently(String path) {
        var answer = get(path);
        while (answer.statusCode() == 429) {
            LockSupport.parkNanos(Duration.ofSeconds(Long.parseLong(
                            answer.headers().firstValue("Retry-After").orElseThrow()))
                    .toNanos());
            answer = get(path);
        }
        return answer;
    }

    @Test
    void an_unchanged_document_is_not_sent_again() {
        var tag = get("/openapi.json").headers().firstValue("ETag").orElseThrow();

        assertThat(send(request("/openapi.json").header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_console_shows_the_merged_document_and_signs_in_with_proof_of_the_code() {
        var page = get("/console/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("/openapi.json")
                .contains("jambatan-console")
                .contains("usePkceWithAuthorizationCodeGrant")
                .doesNotContain("openapi-of-the-gateway-itself");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("connect-src 'self' " + issuer));
        assertThat(get("/console/oauth2-redirect.html").statusCode()).isEqualTo(200);
        assertThat(get("/console/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
    }

    @Test
    void every_operation_has_a_name_of_its_own_that_a_person_can_read() {
        var names = json(get("/openapi.json")).get("paths").findValuesAsText("operationId");

        assertThat(names).contains("createBooking", "listOfferings", "publishOffering", "listMouOutbox");
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"));
    }

    @Test
    void the_type_of_a_problem_leads_to_what_its_code_means() {
        var refused = json(get("/nowhere"));

        var page = get(refused.get("type").asText());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("not-found", "never told apart", "status 404");
        assertThat(get("/problems").body()).contains("/problems/slot-taken", "/problems/too-fast");
        assertThat(get("/problems/no-such-code").statusCode()).isEqualTo(404);
    }

    @Test
    void the_reference_shows_every_operation_without_a_script() {
        var page = get("/reference");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
                        + "frame-ancestors 'none'");
        assertThat(page.body()).doesNotContain("<script");
        json(get("/openapi.json"))
                .get("paths")
                .fieldNames()
                .forEachRemaining(path -> assertThat(page.body()).contains(path.replace("{", "&#123;")));
    }
}
