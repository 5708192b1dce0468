package org.jambatan.catalog.from.mou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.catalog.Api.aPublishedFacility;
import static org.jambatan.catalog.Api.aPublishedOffering;
import static org.jambatan.catalog.Api.anInstitution;
import static org.jambatan.catalog.Api.awaitAnonymously;
import static org.jambatan.catalog.Api.command;
import static org.jambatan.catalog.Api.found;
import static org.jambatan.catalog.Api.get;
import static org.jambatan.catalog.Api.getAnonymously;
import static org.jambatan.catalog.Api.tell;

import java.util.Map;
import java.util.UUID;
import org.jambatan.catalog.CatalogTest;
import org.jambatan.platform.json.Translated;
import org.jambatan.testkit.contract.EventReaders;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.junit.jupiter.api.Test;

@CatalogTest
class WhenPartnerStateTest {

    @Test
    void a_suspended_partners_things_vanish_at_once_and_come_back_with_it() {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);
        var id = aPublishedOffering(owner, facility, "Peekabooscope");
        assertThat(found("peekabooscope")).containsExactly(id.toString());

        tell(owner, "SUSPENDED", Map.of("en", "Suspended Institute"));

        awaitAnonymously("/offerings/" + id, 404);
        assertThat(found("peekabooscope")).isEmpty();
        getAnonymously("/facilities/" + facility).statusCode(404);
        for (var path : new String[] {"/offerings/" + id, "/facilities/" + facility}) {
            get(owner, path)
                    .body("status", equalTo("SUSPENDED"))
                    .body("reason", equalTo("partner-suspended"))
                    .body("actions", contains("suspension", "retirement"));
        }
        get(owner, "/offerings?status=SUSPENDED&count=true").body("items.id", contains(id.toString()));
        get(owner, "/offerings?status=PUBLISHED&partnerId=" + owner.partnerId()).body("items", empty());
        command(owner, "/offerings/" + id + "/resumption")
                .statusCode(409)
                .body("code", equalTo("resumption-refused"))
                .body("refusals.code", hasItem("partner-suspended"));

        tell(owner, "CONFIRMED", Map.of("en", "Back Again Institute"));
        awaitAnonymously("/offerings/" + id, 200);
        get(owner, "/offerings/" + id)
                .body("status", equalTo("PUBLISHED"))
                .body("reason", nullValue())
                .body("version", equalTo(2));

        tell(owner, "SUSPENDED", Map.of("en", "Suspended Institute"));
        awaitAnonymously("/offerings/" + id, 404);
        command(owner, "/offerings/" + id + "/suspension").statusCode(200);
        get(owner, "/offerings/" + id).body("reason", nullValue());
        command(owner, "/offerings/" + id + "/resumption").statusCode(409);

        tell(owner, "CONFIRMED", Map.of("en", "Risen Institute"));
        awaitAnonymously("/facilities/" + facility, 200);
        command(owner, "/offerings/" + id + "/resumption")
                .statusCode(200)
                .body("providerName.en", equalTo("Risen Institute"));
        assertThat(found("peekabooscope risen")).containsExactly(id.toString());
        assertThat(found("peekabooscope suspended")).isEmpty();
    }

    @Test
    void older_news_that_comes_late_changes_nothing() {
        var owner = anInstitution();
        var id = aPublishedOffering(owner);
        tell(owner, "CONFIRMED", Map.of("en", "Newest"));

        try (var topic = Topic.fromNow("jambatan.partners.state")) {
            topic.publish(CloudEvent.example("mou-service", "partner.state")
                    .about(owner.partnerId())
                    .version(1)
                    .with("/data/status", "PROSPECT"));
        }
        // Heard after it on the same partition, so the late news has been passed over when this one is there.
        tell(owner, "CONFIRMED", Map.of("en", "Marker"));
        var deadline = System.nanoTime() + 15_000_000_000L;
        while (!"Marker".equals(get(owner, "/offerings/" + id).extract().path("providerName.en"))) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
        getAnonymously("/offerings/" + id).statusCode(200);
    }

    @Test
    void what_cannot_be_read_stops_nothing_behind_it() {
        try (var topic = Topic.fromNow("jambatan.partners.state")) {
            topic.send(UUID.randomUUID().toString(), "not json");
            topic.send(UUID.randomUUID().toString(), null);
        }

        aPublishedFacility(anInstitution());
    }

    @Test
    void what_is_read_is_in_the_contract() {
        EventReaders.of("catalog-service")
                .reads(
                        "mou-service",
                        "partner.state.v1",
                        event -> {
                            var partner = read(event);
                            assertThat(partner.name().any()).isNotBlank();
                            assertThat(partner.country()).hasSize(2);
                        },
                        "/aggregateversion",
                        "/data/id",
                        "/data/name",
                        "/data/country",
                        "/data/status")
                .reads(
                        "mou-service",
                        "partner.member-joined.v1",
                        event -> assertThat(event.text("/data/account")).isNotBlank(),
                        "/time",
                        "/data/account",
                        "/data/id",
                        "/data/roles")
                .reads(
                        "mou-service",
                        "partner.member-left.v1",
                        event -> assertThat(event.text("/data/account")).isNotBlank(),
                        "/time",
                        "/data/account",
                        "/data/id")
                .reads(
                        "mou-service",
                        "partner.member-changed.v1",
                        event ->
                                assertThat(event.data().path("taken").isArray()).isTrue(),
                        "/time",
                        "/data/account",
                        "/data/id",
                        "/data/roles",
                        "/data/taken")
                .check();
    }

    private static org.jambatan.catalog.partner.Provider read(CloudEvent event) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(event.data().toString(), PartnerState.class)
                    .provider();
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void only_a_confirmed_partner_may_publish() {
        for (var status : new String[] {"PROSPECT", "SUSPENDED", "LEFT"}) {
            assertThat(new PartnerState(UUID.randomUUID(), Translated.english("x"), "MY", status)
                            .provider()
                            .confirmed())
                    .isFalse();
        }
    }
}
