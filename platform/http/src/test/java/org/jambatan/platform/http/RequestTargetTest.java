package org.jambatan.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/bookings;x=1",
                "/api/v1//bookings",
                "/api/v1/../bookings",
                "/api/v1/./bookings",
                "/api/v1/bookings/..",
                "/api/v1/%2e%2e/bookings",
                "/api/v1/a%2Fb",
                "/api/v1/a%5Cb",
                "/api/v1/a%3bb",
                "/api/v1/%252e%252e/bookings",
                "/api/v1/a\\b",
                "/api/v1/bookings?q=a%00b",
                "/api/v1/bookings?q=a%0d%0ab",
            })
    void a_target_with_a_trick_is_refused(String target) {
        assertThat(RequestTarget.faultOf(target))
                .map(RequestTarget.Fault::status)
                .contains(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/bookings?q=a;b//../%2f%5c",
                "/api/v1/offerings?q=%E7%94%9F%E5%91%BD",
                "/console/swagger-ui.css",
                "/.well-known/security.txt",
            })
    void a_clean_target_passes(String target) {
        assertThat(RequestTarget.faultOf(target)).isEmpty();
    }

    @Test
    void a_target_over_eight_kibibytes_is_too_long() {
        assertThat(RequestTarget.faultOf("/api/v1/offerings?q=" + "a".repeat(8192)))
                .map(RequestTarget.Fault::status)
                .contains(414);
    }
}
