package org.jambatan.embedded.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jambatan.embedded.parts.PartFailed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RedirectTest {
    @ParameterizedTest
    @CsvSource({
        "https://portal.example/back, https://portal.example",
        "https://portal.example:443/back, https://portal.example",
        "https://portal.example:8443/back?a=b, https://portal.example:8443",
        "http://localhost:3000/, http://localhost:3000",
        "http://localhost:80/x, http://localhost",
        "http://127.0.0.1:5173/back, http://127.0.0.1:5173",
        "http://[::1]:5173/back, http://[::1]:5173"
    })
    void its_origin_is_what_a_browser_would_say(String address, String origin) {
        assertThat(new Redirect(address).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "https://*",
                "https://*.example/back",
                "https://portal.example/*",
                "http://portal.example/back",
                "https://user@portal.example/",
                "https://portal.example/#x",
                "javascript:alert(1)",
                "//portal.example/",
                "/back",
                "portal.example",
                "ftp://portal.example/",
                "https://Portal.example/",
                "https://portal.example/ x",
                "https://portal.example/\nhttps://evil.example",
                "http://localhost.evil.example/",
                "https:///back",
                "https://门户.example/"
            })
    void an_address_that_could_lead_a_login_astray_is_refused(String address) {
        assertThatThrownBy(() -> new Redirect(address))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("no address to return to")
                .hasMessageNotContaining("\n");
    }
}
