package org.jambatan.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RouteTableTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/offerings, CATALOG",
        "/api/v1/offerings/0199/publication, CATALOG",
        "/api/v1/imports, CATALOG",
        "/api/v1/availability, BOOKING",
        "/api/v1/booking-imports/7, BOOKING",
        "/api/v1/reports/utilisation, BOOKING",
        "/api/v1/reports/register, MOU",
        "/api/v1/reports/funnel/2026, MOU",
        "/api/v1/me, MOU",
        "/api/v1/soft-landing-cases, MOU",
        "/api/v1/notifications, NOTIFICATION",
        "/api/v1/calendars/secret.ics, NOTIFICATION",
        "/api/v1/operations/catalog/dead-letters, CATALOG",
        "/api/v1/operations/notification/outbox, NOTIFICATION",
        "/api/v1/audit/booking, BOOKING",
    })
    void a_path_is_answered_by_the_service_that_owns_its_first_words(String path, Upstream owner) {
        assertThat(RouteTable.answering(path)).contains(owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1",
                "/api/v1/",
                "/api/v1/resources",
                "/api/v1/offeringsx",
                "/api/v1/Offerings",
                "/api/v1/%6fffers",
                "/api/v1/reports",
                "/api/v1/reports/",
                "/api/v1/reports/other",
                "/api/v1/operations/gateway",
                "/api/v1/audit",
                "/api/v2/offerings",
                "/offerings",
                "/q/metrics",
            })
    void any_other_path_is_nobodys(String path) {
        assertThat(RouteTable.answering(path)).isEmpty();
    }
}
