package org.jambatan.gateway.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.gateway.world.Outside.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jambatan.gateway.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WelcomePageTest {

    @Test
    void a_letters_link_leads_to_a_page_that_runs_its_own_script_alone() {
        var page = get("/welcome?registration=0192f3a0-7b1c-7d00-8a00-000000000001");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).contains("src=\"/welcome.js\"").doesNotContain("<script>");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("script-src 'self'")
                        .contains("connect-src 'self'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(get("/welcome.js").body()).contains("registrations/${id}/confirmation");
        assertThat(get("/welcome.css").headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
    }
}
