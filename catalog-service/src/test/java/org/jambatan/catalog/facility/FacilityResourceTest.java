package org.jambatan.catalog.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jambatan.catalog.Api.aFacility;
import static org.jambatan.catalog.Api.aPublishedFacility;
import static org.jambatan.catalog.Api.aPublishedInstrument;
import static org.jambatan.catalog.Api.aPublishedOffering;
import static org.jambatan.catalog.Api.aStranger;
import static org.jambatan.catalog.Api.anInstitution;
import static org.jambatan.catalog.Api.as;
import static org.jambatan.catalog.Api.command;
import static org.jambatan.catalog.Api.facility;
import static org.jambatan.catalog.Api.get;
import static org.jambatan.catalog.Api.getAnonymously;
import static org.jambatan.catalog.Api.patch;
import static org.jambatan.catalog.Api.post;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jambatan.catalog.Api;
import org.jambatan.catalog.CatalogTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@CatalogTest
class FacilityResourceTest {

    @Test
    void an_institution_drafts_a_facility() {
        post(Accounts.UPM, "/facilities", facility("Institute of Bioscience"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("DRAFT"))
                .body("partnerId", equalTo(Accounts.UPM.partnerId().toString()))
                .body("units", equalTo(1))
                .body("coordinates.latitude", equalTo(2.99f))
                .body("actions", contains("publication", "retirement"));
    }

    @Test
    void a_draft_is_there_for_its_owner_and_for_auditors_alone() {
        var id = aFacility(Accounts.UPM);

        get(Accounts.UPM.roles("member"), "/facilities/" + id).statusCode(200).body("actions", empty());
        get(Accounts.AUDITOR, "/facilities/" + id).statusCode(200).body("actions", empty());
        get(Accounts.UNISEL, "/facilities/" + id).statusCode(404);
        get(Accounts.AGENCY, "/facilities/" + id).statusCode(404);
        getAnonymously("/facilities/" + id).statusCode(404).body("code", equalTo("not-found"));
        getAnonymously("/facilities?partnerId=" + Accounts.UPM.partnerId())
                .body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void every_fault_of_the_input_is_named() {
        post(Accounts.UPM, "/facilities", """
                {"name":{"en":" "},"kind":"CASTLE","timeZone":"Asia/Atlantis","colour":"red","units":0,
                 "address":{"line1":"","city":"Serdang","country":"QQ"},
                 "coordinates":{"latitude":91,"longitude":"east"}}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "name.present",
                                "kind",
                                "timeZone",
                                "colour",
                                "units",
                                "address.line1",
                                "address.country",
                                "coordinates.latitude",
                                "coordinates.longitude"));
        post(Accounts.UPM, "/facilities", "{\"name\":{\"en\":\"" + "x".repeat(201) + "\"}}")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("kind", "name", "timeZone"));
        as(Accounts.UPM).post("/api/v1/facilities").then().statusCode(400);
    }

    @Test
    void an_unconfirmed_institution_is_refused_and_told_when_to_come_again() {
        var stranger = aStranger();
        var id = aFacility(stranger);

        command(stranger, "/facilities/" + id + "/publication")
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("publication-refused"))
                .body("refusals.code", contains("partner-not-confirmed"));
        get(stranger, "/facilities/" + id).body("status", equalTo("DRAFT")).body("version", equalTo(1));
    }

    @Test
    void a_publication_sent_before_the_news_of_the_confirmation_succeeds_once_it_is_heard() throws Exception {
        var stranger = aStranger();
        var id = aFacility(stranger);

        try (var publishing = java.util.concurrent.Executors.newSingleThreadExecutor()) {
            var answer = publishing.submit(() -> command(stranger, "/facilities/" + id + "/publication")
                    .extract()
                    .statusCode());
            Api.tell(stranger, "CONFIRMED", Map.of("en", "Late Institute"));

            assertThat(answer.get()).isEqualTo(200);
        }
        getAnonymously("/facilities/" + id).statusCode(200).body("status", equalTo("PUBLISHED"));
    }

    @Test
    void what_happens_to_a_facility_is_told_in_order() {
        var owner = anInstitution();
        var id = aFacility(owner);
        command(owner, "/facilities/" + id + "/publication")
                .statusCode(200)
                .body("actions", contains("suspension", "retirement"));
        patch(owner, "/facilities/" + id, "{\"units\":3,\"coordinates\":null}")
                .statusCode(200)
                .body("units", equalTo(3))
                .body("status", equalTo("PUBLISHED"));
        command(owner, "/facilities/" + id + "/suspension").statusCode(200);
        getAnonymously("/facilities/" + id).statusCode(404);
        command(owner, "/facilities/" + id + "/resumption").statusCode(200);
        post(owner, "/facilities/" + id + "/retirement", "{\"reason\":\"moved\"}")
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("version", equalTo(6))
                .body("actions", empty());

        try (var topic = Topic.named("jambatan.catalog")) {
            topic.awaitEvent("org.jambatan.facility.retired.v1", id);
            assertThat(topic.eventsAbout(id))
                    .extracting(event ->
                            event.type().replaceAll(".*\\.(\\w+)\\.v1", "$1 ") + event.text("/aggregateversion"))
                    .containsExactly("drafted 1", "published 2", "revised 3", "suspended 4", "resumed 5", "retired 6");
            var revised = topic.awaitEvent("org.jambatan.facility.revised.v1", id);
            assertThat(revised.at("/data/units").asInt()).isEqualTo(3);
            assertThat(revised.at("/data/coordinates").isMissingNode()).isTrue();
            assertThat(revised.text("/partnerid")).isEqualTo(owner.partnerId().toString());
            assertThat(revised.at("/data/partners/0").asText())
                    .isEqualTo(owner.partnerId().toString());
        }
    }

    @Test
    void a_command_that_the_state_does_not_allow_says_what_it_does() {
        var id = aFacility(Accounts.UPM);

        command(Accounts.UPM, "/facilities/" + id + "/resumption")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("DRAFT"))
                .body("actions", contains("publication", "retirement"));
    }

    @Test
    void a_revision_needs_the_current_version() {
        var id = aFacility(Accounts.UPM);

        as(Accounts.UPM).body("{}").patch("/api/v1/facilities/" + id).then().statusCode(428);
        as(Accounts.UPM)
                .header("If-Match", "\"7\"")
                .body("{}")
                .patch("/api/v1/facilities/" + id)
                .then()
                .statusCode(412);
        as(Accounts.UPM)
                .header("If-Match", "\"7\"")
                .post("/api/v1/facilities/" + id + "/retirement")
                .then()
                .statusCode(412);
        patch(Accounts.UPM, "/facilities/" + id, "{\"name\":null,\"units\":\"many\",\"status\":\"PUBLISHED\"}")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("name", "units", "status"));
        get(Accounts.UPM, "/facilities/" + id).body("version", equalTo(1));
    }

    @Test
    void the_same_draft_sent_twice_with_one_key_is_one_facility() {
        var key = java.util.UUID.randomUUID().toString();
        var first = as(Accounts.UPM)
                .header("Idempotency-Key", key)
                .body(facility("Once"))
                .post("/api/v1/facilities")
                .then()
                .statusCode(201)
                .extract();

        as(Accounts.UPM)
                .header("Idempotency-Key", key)
                .body(facility("Once"))
                .post("/api/v1/facilities")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first.path("id")));
    }

    @Test
    void what_stands_in_a_facility_is_suspended_with_it() {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);
        var instrument = aPublishedInstrument(owner, facility);
        var inIt = aPublishedOffering(owner, facility, "In it");
        var onIt = Api.aPublished(owner, Api.offering(facility, instrument, "On it"));
        var elsewhere = aPublishedOffering(owner);

        command(owner, "/facilities/" + facility + "/suspension").statusCode(200);

        get(owner, "/equipment/" + instrument).body("status", equalTo("SUSPENDED"));
        get(owner, "/offerings/" + inIt).body("status", equalTo("SUSPENDED"));
        get(owner, "/offerings/" + onIt).body("status", equalTo("SUSPENDED"));
        get(owner, "/offerings/" + elsewhere).body("status", equalTo("PUBLISHED"));
        command(owner, "/offerings/" + onIt + "/resumption")
                .statusCode(409)
                .body("code", equalTo("resumption-refused"))
                .body("refusals.code", contains("facility-not-published", "equipment-not-published"));
        try (var topic = Topic.named("jambatan.catalog")) {
            assertThat(topic.awaitEvents("org.jambatan.offering.suspended.v1", onIt, 1))
                    .hasSize(1);
            assertThat(topic.awaitEvents("org.jambatan.equipment.suspended.v1", instrument, 1))
                    .hasSize(1);
        }
    }

    @Test
    void nothing_is_left_published_in_a_facility_that_is_suspended_meanwhile() throws Exception {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);
        var drafts = new java.util.ArrayList<java.util.UUID>();
        for (var i = 0; i < 8; i++) {
            drafts.add(Api.idOf(post(owner, "/offerings", Api.offering(facility, "Race " + i))));
        }

        var commands = new java.util.ArrayList<java.util.concurrent.Callable<Integer>>();
        drafts.forEach(id -> commands.add(() ->
                command(owner, "/offerings/" + id + "/publication").extract().statusCode()));
        commands.add(
                4,
                () -> command(owner, "/facilities/" + facility + "/suspension")
                        .extract()
                        .statusCode());
        List<Integer> answers;
        try (var together = java.util.concurrent.Executors.newFixedThreadPool(commands.size())) {
            answers = together.invokeAll(commands).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }

        assertThat(answers).allMatch(status -> status == 200 || status == 409);
        assertThat(answers.get(4)).isEqualTo(200);
        get(owner, "/offerings?facilityId=" + facility + "&status=PUBLISHED").body("items", empty());
    }

    @Test
    void a_list_is_read_page_by_page_and_counted() {
        var owner = anInstitution();
        for (var i = 0; i < 4; i++) {
            aFacility(owner);
        }

        var first = get(owner, "/facilities?partnerId=" + owner.partnerId() + "&limit=3&count=true")
                .statusCode(200)
                .body("count", equalTo(5))
                .extract();
        List<String> ids = new java.util.ArrayList<>(first.<List<String>>path("items.id"));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        ids.addAll(get(owner, "/facilities?partnerId=" + owner.partnerId() + "&limit=3&cursor=" + first.path("next"))
                .extract()
                .<List<String>>path("items.id"));

        assertThat(ids).hasSize(5).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
        getAnonymously("/facilities?kind=CASTLE&partnerId=x&status=y")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("kind", "partnerId", "status"));
        getAnonymously("/facilities?cursor=nonsense").statusCode(400);
    }

    @Test
    void the_wait_for_news_is_short() {
        var stranger = aStranger();
        var id = aFacility(stranger);
        var begun = System.nanoTime();

        command(stranger, "/facilities/" + id + "/publication").statusCode(409);

        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofMillis(1900), Duration.ofSeconds(6));
    }
}
