package org.jambatan.catalog.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.catalog.Api.aFacility;
import static org.jambatan.catalog.Api.aPublished;
import static org.jambatan.catalog.Api.aPublishedFacility;
import static org.jambatan.catalog.Api.aPublishedInstrument;
import static org.jambatan.catalog.Api.aPublishedOffering;
import static org.jambatan.catalog.Api.aStranger;
import static org.jambatan.catalog.Api.anInstitution;
import static org.jambatan.catalog.Api.anInstrument;
import static org.jambatan.catalog.Api.anOffering;
import static org.jambatan.catalog.Api.as;
import static org.jambatan.catalog.Api.command;
import static org.jambatan.catalog.Api.get;
import static org.jambatan.catalog.Api.getAnonymously;
import static org.jambatan.catalog.Api.idOf;
import static org.jambatan.catalog.Api.offering;
import static org.jambatan.catalog.Api.patch;
import static org.jambatan.catalog.Api.post;

import java.util.UUID;
import org.jambatan.catalog.CatalogTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@CatalogTest
class OfferingResourceTest {

    @Test
    void what_is_not_said_has_a_default() {
        var facility = aFacility(Accounts.UPM);
        var instrument = anInstrument(Accounts.UPM, facility);

        post(Accounts.UPM, "/offerings", offering(facility, instrument, "Microscopy"))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("timeZone", equalTo("Asia/Kuala_Lumpur"))
                .body("facilityName.en", equalTo("Synthetic Laboratory"))
                .body("equipmentName.en", equalTo("Synthetic spectrometer"))
                .body("uses.resourceId", contains(instrument.toString()))
                .body("uses.units", contains(1))
                .body("ownResource", equalTo(false))
                .body("horizonDays", equalTo(365))
                .body("leadTimeMinutes", equalTo(0))
                .body("bufferAfterMinutes", equalTo(0))
                .body("cancellation.freeUntilHours", equalTo(0))
                .body("requirements", empty())
                .body("contact", nullValue())
                .body("tariff[0].price.amount", equalTo("120.00"))
                .body("completeness", equalTo(50))
                .body("offeringVersion", equalTo(1))
                .body("actions", contains("publication", "retirement"));
    }

    @Test
    void what_names_nothing_occupies_itself() {
        var facility = aFacility(Accounts.UPM);

        var id = idOf(post(Accounts.UPM, "/offerings", offering(facility, "A room of seats"))
                .body("ownResource", equalTo(true))
                .body("capacity", equalTo(2)));

        get(Accounts.UPM, "/offerings/" + id).body("uses.resourceId", contains(id.toString()));
    }

    @Test
    void a_draft_may_lack_what_publication_needs_and_publication_names_it_all() {
        var owner = anInstitution();
        var facility = aFacility(owner);
        var id = idOf(post(owner, "/offerings", """
                {"facilityId":"%s","kind":"FACILITY_ACCESS","mode":"SLOT","name":{"en":"Bare"}}""".formatted(facility)));

        command(owner, "/offerings/" + id + "/publication")
                .statusCode(409)
                .body("code", equalTo("publication-refused"))
                .body(
                        "refusals.code",
                        contains(
                                "facility-not-published",
                                "incomplete",
                                "incomplete",
                                "incomplete",
                                "incomplete",
                                "incomplete"))
                .body("refusals.detail", hasItem("slotMinutes: say the grid of its slots"));
        get(owner, "/offerings/" + id).body("status", equalTo("DRAFT")).body("version", equalTo(1));
        try (var topic = Topic.named("jambatan.catalog")) {
            topic.awaitEvent("org.jambatan.offering.drafted.v1", id);
            assertThat(topic.eventsAbout(id)).hasSize(1);
        }
    }

    @Test
    void a_published_offering_is_there_for_everybody_and_told_of_in_full() {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);
        var instrument = aPublishedInstrument(owner, facility);
        var contact = offering(facility, instrument, "Microscopy")
                .replaceFirst(
                        "\\{",
                        "{\"contact\":{\"name\":\"Synthetic Person\",\"email\":\"person@example.org\"},"
                                + "\"requirements\":[{\"code\":\"laser-safety\"}],");

        var id = aPublished(owner, contact);

        getAnonymously("/offerings/" + id)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("providerName.en", equalTo("Institute " + owner.username()))
                .body("providerCountry", equalTo("MY"))
                .body("contact.email", equalTo("person@example.org"))
                .body("actions", empty());
        try (var topic = Topic.named("jambatan.catalog")) {
            var data =
                    topic.awaitEvent("org.jambatan.offering.published.v1", id).data();
            assertThat(data.at("/status").asText()).isEqualTo("PUBLISHED");
            assertThat(data.at("/providerCountry").asText()).isEqualTo("MY");
            assertThat(data.at("/timeZone").asText()).isEqualTo("Asia/Kuala_Lumpur");
            assertThat(data.at("/uses/0/resourceId").asText()).isEqualTo(instrument.toString());
            assertThat(data.at("/openingHours/0/opens").asText()).isEqualTo("09:00");
            assertThat(data.at("/tariff/0/price/amount").asText()).isEqualTo("120.00");
            assertThat(data.at("/horizonDays").asInt()).isEqualTo(365);
            assertThat(data.at("/requirements/0/code").asText()).isEqualTo("laser-safety");
            assertThat(data.at("/contact").isMissingNode()).isTrue();
        }
    }

    @Test
    void nobody_else_sees_a_draft() {
        var id = anOffering(Accounts.UPM);

        getAnonymously("/offerings/" + id).statusCode(404);
        get(Accounts.UNISEL, "/offerings/" + id).statusCode(404);
        get(Accounts.AUDITOR, "/offerings/" + id).statusCode(200).body("actions", empty());
        get(Accounts.UPM.roles("member"), "/offerings/" + id).statusCode(200).body("actions", empty());
        command(Accounts.UNISEL, "/offerings/" + id + "/publication").statusCode(404);
        command(Accounts.AGENCY, "/offerings/" + id + "/publication").statusCode(403);
        as(Accounts.UNISEL)
                .header("If-Match", "\"1\"")
                .body("{}")
                .patch("/api/v1/offerings/" + id)
                .then()
                .statusCode(404);
        get(Accounts.UNISEL, "/offerings/" + id + "/versions").statusCode(404);
        get(Accounts.AGENCY, "/offerings?partnerId=" + Accounts.UPM.partnerId())
                .body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void only_the_own_institutions_things_can_be_offered() {
        var theirs = aPublishedFacility(Accounts.UNISEL);
        var instrument = aPublishedInstrument(Accounts.UNISEL, theirs);
        var own = aFacility(Accounts.UPM);

        post(Accounts.UPM, "/offerings", offering(theirs, instrument, "Not mine"))
                .statusCode(409)
                .body("code", equalTo("offering-refused"))
                .body("refusals.code", contains("facility-unknown", "equipment-unknown"));
        post(
                        Accounts.UPM,
                        "/offerings",
                        offering(own, "Not mine")
                                .replace(
                                        "\"capacity\":2",
                                        "\"uses\":[{\"resourceId\":\"" + instrument + "\",\"units\":1}]"))
                .statusCode(409)
                .body("refusals.code", contains("resource-unknown"));
    }

    @Test
    void an_instrument_is_offered_where_it_stands_and_no_more_of_it_than_there_is() {
        var here = aFacility(Accounts.UPM);
        var there = aFacility(Accounts.UPM);
        var instrument = anInstrument(Accounts.UPM, there);

        post(Accounts.UPM, "/offerings", offering(here, instrument, "Elsewhere"))
                .statusCode(409)
                .body("refusals.code", contains("equipment-elsewhere"));
        post(
                        Accounts.UPM,
                        "/offerings",
                        offering(there, "Two of one")
                                .replace(
                                        "\"capacity\":2",
                                        "\"uses\":[{\"resourceId\":\"" + instrument
                                                + "\",\"units\":2},{\"resourceId\":\"" + there + "\",\"units\":1}]"))
                .statusCode(409)
                .body("refusals.code", contains("too-few-units"));
    }

    @Test
    void every_fault_of_the_input_is_named() {
        var resource = UUID.randomUUID();

        post(Accounts.UPM, "/offerings", """
                {"facilityId":"%1$s","equipmentId":"%1$s","kind":"COLLABORATIVE_RESEARCH","mode":"SLOT",
                 "name":{"en":"x"},"capacity":2,"slotMinutes":1,"bufferBeforeMinutes":-1,"horizonDays":5000,
                 "uses":[{"resourceId":"%1$s","units":1},{"resourceId":"%1$s","units":0}],
                 "openingHours":[{"days":[],"opens":"9:00","closes":"17:00"},
                                 {"days":["MONDAY"],"opens":"12:00","closes":"11:00"},
                                 {"days":["FRIDAY"],"opens":"09:00","closes":"17:00"},
                                 {"days":["FRIDAY"],"opens":"16:00","closes":"24:00"}],
                 "requirements":[{"code":"No Spaces"}],"cancellation":{"freeUntilHours":-1},
                 "contact":{"name":"","email":"nowhere"},
                 "tariff":[{"category":"SME","unit":"hour","price":{"amount":"-1.00","currency":"XXY"}},
                           {"category":"SME","unit":"hour","price":{"amount":"1.5","currency":"MYR"}},
                           {"category":"RICH","unit":"HOUR","price":{"amount":"1.50","currency":"MYR"}}]}""".formatted(resource))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "mode",
                                "capacity",
                                "slotMinutes",
                                "bufferBeforeMinutes",
                                "horizonDays",
                                "uses",
                                "uses[1].units",
                                "openingHours[0].days",
                                "openingHours[0].opens",
                                "openingHours[1].closes",
                                "openingHours[3]",
                                "requirements[0].code",
                                "cancellation.freeUntilHours",
                                "contact.name",
                                "contact.email",
                                "tariff[0].price.amount",
                                "tariff[0].price.currency",
                                "tariff[1]",
                                "tariff[1].price.amount",
                                "tariff[2].category",
                                "tariff[2].unit"));
    }

    @Test
    void nulls_where_nothing_may_be_missing_are_faults_like_others() {
        post(Accounts.UPM, "/offerings", """
                {"facilityId":null,"kind":null,"mode":null,"name":null,"uses":[null],"openingHours":[null],
                 "requirements":[null],"tariff":[null,{"category":"SME","unit":"hour","price":null}]}""")
                .statusCode(400)
                .body("violations.field", hasItem("facilityId"))
                .body("violations.field", hasItem("tariff[1].price"));
    }

    @Test
    void work_with_students_and_research_is_ordered_and_needs_no_hours() {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);

        for (var kind : new String[] {"STUDENT_PARTICIPATION", "COLLABORATIVE_RESEARCH"}) {
            var id = aPublished(owner, """
                    {"facilityId":"%s","kind":"%s","mode":"ORDER","name":{"en":"Together"}}""".formatted(facility, kind));
            getAnonymously("/offerings/" + id).body("uses", empty()).body("ownResource", equalTo(false));
        }
    }

    @Test
    void each_revision_is_a_version_and_old_ones_are_kept() {
        var owner = anInstitution();
        var id = aPublishedOffering(owner);

        patch(owner, "/offerings/" + id, """
                {"tariff":[{"category":"SME","unit":"hour","price":{"amount":"150.00","currency":"MYR"}}]}""")
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("PUBLISHED"))
                .body("offeringVersion", equalTo(2));
        command(owner, "/offerings/" + id + "/suspension").statusCode(200).body("offeringVersion", equalTo(2));

        get(owner, "/offerings/" + id + "/versions?limit=1")
                .statusCode(200)
                .body("items.number", contains(2))
                .body("items[0].terms.tariff[0].price.amount", equalTo("150.00"));
        get(Accounts.AUDITOR, "/offerings/" + id + "/versions")
                .body("items.number", contains(2, 1))
                .body("items[1].terms.tariff[0].price.amount", equalTo("120.00"));
        get(
                        owner,
                        "/offerings/" + id + "/versions?cursor="
                                + get(owner, "/offerings/" + id + "/versions?limit=1")
                                        .extract()
                                        .<String>path("next"))
                .body("items.number", contains(1));
        try (var topic = Topic.named("jambatan.catalog")) {
            var revised = topic.awaitEvent("org.jambatan.offering.revised.v1", id);
            assertThat(revised.at("/data/offeringVersion").asLong()).isEqualTo(2);
            assertThat(revised.text("/data/tariff/0/price/amount")).isEqualTo("150.00");
        }
    }

    @Test
    void a_published_offering_stays_complete() {
        var owner = anInstitution();
        var id = aPublishedOffering(owner);

        patch(owner, "/offerings/" + id, "{\"slotMinutes\":null}")
                .statusCode(409)
                .body("code", equalTo("revision-refused"))
                .body("refusals.code", contains("incomplete"));
        patch(owner, "/offerings/" + id, "{\"slotMinutes\":600}")
                .statusCode(400)
                .body("violations.field", contains("openingHours[0]"));
        command(owner, "/offerings/" + id + "/suspension").statusCode(200);
        patch(owner, "/offerings/" + id, "{\"slotMinutes\":null}").statusCode(200);
        command(owner, "/offerings/" + id + "/resumption").statusCode(409).body("code", equalTo("resumption-refused"));
        patch(owner, "/offerings/" + id, "{\"slotMinutes\":60}").statusCode(200);
        command(owner, "/offerings/" + id + "/resumption").statusCode(200).body("status", equalTo("PUBLISHED"));
    }

    @Test
    void a_retired_offering_is_its_owners_memory() {
        var owner = anInstitution();
        var id = aPublishedOffering(owner);

        command(owner, "/offerings/" + id + "/retirement").statusCode(200).body("actions", empty());

        getAnonymously("/offerings/" + id).statusCode(404);
        get(owner, "/offerings/" + id).statusCode(200).body("status", equalTo("RETIRED"));
        patch(owner, "/offerings/" + id, "{}").statusCode(409).body("code", equalTo("illegal-in-state"));
    }

    @Test
    void two_revisions_of_one_version_are_one() throws Exception {
        var owner = anInstitution();
        var id = aPublishedOffering(owner);

        try (var together = java.util.concurrent.Executors.newFixedThreadPool(6)) {
            var answers = together
                    .invokeAll(java.util.stream.IntStream.range(0, 6)
                            .<java.util.concurrent.Callable<Integer>>mapToObj(i -> () -> as(owner)
                                    .header("If-Match", "\"2\"")
                                    .body("{\"leadTimeMinutes\":" + i + "}")
                                    .patch("/api/v1/offerings/" + id)
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412);
        }
        get(owner, "/offerings/" + id).body("offeringVersion", equalTo(2));
    }

    @Test
    void an_unconfirmed_institution_waits_only_if_nothing_else_is_wrong() {
        var stranger = aStranger();
        var id = anOffering(stranger);

        command(stranger, "/offerings/" + id + "/publication")
                .statusCode(409)
                .header("Retry-After", (String) null)
                .body("refusals.code", contains("partner-not-confirmed", "facility-not-published"));
    }
}
