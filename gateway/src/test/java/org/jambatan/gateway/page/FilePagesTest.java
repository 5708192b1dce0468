package org.jambatan.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.get;
import static org.jambatan.gateway.world.Outside.json;
import static org.jambatan.gateway.world.Outside.raw;
import static org.jambatan.gateway.world.Outside.request;
import static org.jambatan.gateway.world.Outside.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilePagesTest {

    private static final Pattern OWN_ADDRESS = Pattern.compile("(?:href|src)=\"(/[a-z][^\"#]*)\"");

    /** Links that the page shows only where something answers. */
    private static final Set<String> ONLY_WHERE_IT_IS = Set.of("/mailbox");

    private static final Pattern CALL = Pattern.compile("jambatan\\.(\\w+)\\(");

    @ConfigProperty(name = "quarkus.oidc.token.issuer")
    String issuer;

    @Test
    void the_root_is_the_example_front_end_and_may_run_nothing_but_its_own_modules() {
        var page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=)|<style|style=|onclick=|https?://");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self';", "connect-src 'self' " + issuer)
                        .contains("frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'")
                        .doesNotContain("unsafe", "*"));
    }

    @Test
    void the_page_leads_to_what_there_is() {
        var page = get("/").body();

        assertThat(page).contains("href=\"/console\"", "href=\"/openapi.json\"", "href=\"/health\"");
        var leads = OWN_ADDRESS.matcher(page);
        while (leads.find()) {
            if (!ONLY_WHERE_IT_IS.contains(leads.group(1)) && !leads.group(1).startsWith("/api/")) {
                assertThat(get(leads.group(1)).statusCode()).as(leads.group(1)).isBetween(200, 308);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/front-end/app.js",
                "/front-end/show.js",
                "/front-end/offering.js",
                "/clients/typescript/index.js"
            })
    void every_module_finds_the_modules_it_imports(String module) {
        var imports =
                Pattern.compile("from \"([./][^\"]+)\"").matcher(get(module).body());
        var found = 0;
        while (imports.find()) {
            var imported = URI.create(module).resolve(imports.group(1)).getPath();
            assertThat(get(imported).headers().firstValue("Content-Type"))
                    .as(imported)
                    .contains("text/javascript; charset=utf-8");
            found++;
        }
        assertThat(found).isPositive();
    }

    /** The client grows and changes with the document; what the example calls must be there. */
    @Test
    void every_function_the_example_calls_is_one_of_the_client() {
        var client = get("/clients/typescript/operations.js").body();
        var called = new HashSet<String>();
        for (var module : List.of("app", "search", "offering", "personal")) {
            CALL.matcher(get("/front-end/" + module + ".js").body())
                    .results()
                    .forEach(call -> called.add(call.group(1)));
        }

        assertThat(called)
                .hasSizeGreaterThan(6)
                .allSatisfy(function -> assertThat(client).contains("\n    " + function + "("));
    }

    @ParameterizedTest
    @CsvSource({
        "/front-end/page.css, text/css; charset=utf-8",
        "/front-end/bridge.svg, image/svg+xml",
        "/clients/typescript/package.json, application/json",
        "/clients/typescript/src/operations.ts, text/plain; charset=utf-8",
        "/clients/typescript/README.md, text/plain; charset=utf-8",
        "/guides/front-end.md, text/plain; charset=utf-8",
    })
    void a_file_says_what_it_is(String path, String mediaType) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(mediaType);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void the_package_is_a_download_under_its_own_name() {
        var answer = send(request("/clients/typescript.tgz").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/gzip");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).startsWith("attachment; filename="));
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isGreaterThan(10_000);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void an_unchanged_file_is_asked_for_and_not_sent_again() {
        var tag = get("/front-end/app.js").headers().firstValue("ETag").orElseThrow();

        var again = send(request("/front-end/app.js").header("If-None-Match", "\"other\", W/" + tag));
        var changed = send(request("/front-end/app.js").header("If-None-Match", "\"other\""));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/front-end",
                "/front-end/",
                "/clients",
                "/clients/",
                "/clients/typescript/",
                "/clients/typescript",
                "/pages/index.html",
                "/guides/",
                "/front-end/App.js",
                "/front-end/app.js.map",
                "/application.yaml",
                "/merged-openapi.json",
            })
    void no_folder_is_listed_and_nothing_else_is_served(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_cannot_be_left_for_another() {
        assertThat(raw("GET /front-end/../application.yaml HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(raw("GET /front-end/%2e%2e/application.yaml HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void a_file_is_only_read() {
        assertThat(send(request("/front-end/app.js").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_learns_where_to_sign_in() {
        var told = json(get("/sign-in.json"));

        assertThat(told.get("issuer").asText()).isEqualTo(issuer);
        assertThat(told.get("clientId").asText()).isEqualTo("jambatan-example");
    }

    @Test
    void a_front_end_of_a_configured_origin_may_import_the_client_from_here() {
        var answer = send(request("/clients/typescript/index.js").header("Origin", "http://localhost:5173"));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("http://localhost:5173");
    }
}
