package org.jambatan.catalog.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jambatan.catalog.Api.aFacility;
import static org.jambatan.catalog.Api.aPublishedFacility;
import static org.jambatan.catalog.Api.aPublishedInstrument;
import static org.jambatan.catalog.Api.aStranger;
import static org.jambatan.catalog.Api.anInstitution;
import static org.jambatan.catalog.Api.anInstrument;
import static org.jambatan.catalog.Api.command;
import static org.jambatan.catalog.Api.get;
import static org.jambatan.catalog.Api.getAnonymously;
import static org.jambatan.catalog.Api.patch;
import static org.jambatan.catalog.Api.post;

import java.util.UUID;
import org.jambatan.catalog.Api;
import org.jambatan.catalog.CatalogTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@CatalogTest
class EquipmentResourceTest {

    @Test
    void an_instrument_is_told_by_the_properties_of_pidinst() {
        var facility = aFacility(Accounts.UPM);

        post(Accounts.UPM, "/equipment", """
                {"facilityId":"%s","name":{"en":"Confocal microscope"},"instrumentType":"microscope",
                 "measuredVariables":["fluorescence"],"manufacturer":"Synthetic Optics","model":"SO-1",
                 "serialNumber":"0001","pid":"doi:10.0000/synthetic","commissionedOn":"2024-02-29","units":2}""".formatted(facility))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("facilityId", equalTo(facility.toString()))
                .body("commissionedOn", equalTo("2024-02-29"))
                .body("measuredVariables", contains("fluorescence"))
                .body("units", equalTo(2))
                .body("actions", contains("publication", "retirement"));
    }

    @Test
    void another_institutions_facility_is_as_unknown_as_none() {
        var theirs = aPublishedFacility(Accounts.UNISEL);

        for (var facility : new UUID[] {theirs, UUID.randomUUID()}) {
            post(Accounts.UPM, "/equipment", "{\"facilityId\":\"" + facility + "\",\"name\":{\"en\":\"Lathe\"}}")
                    .statusCode(409)
                    .body("code", equalTo("equipment-refused"))
                    .body("refusals.code", contains("facility-unknown"));
        }
    }

    @Test
    void every_fault_of_the_input_is_named() {
        post(Accounts.UPM, "/equipment", """
                {"facilityId":"1","name":{},"pid":"somewhere","units":0,"commissionedOn":"2023-02-29",
                 "measuredVariables":[""],"owner":"me"}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "facilityId",
                                "name.present",
                                "pid",
                                "units",
                                "commissionedOn",
                                "measuredVariables[0].<list element>",
                                "owner"));
    }

    @Test
    void it_is_published_after_its_facility() {
        var owner = anInstitution();
        var facility = aFacility(owner);
        var id = anInstrument(owner, facility);

        command(owner, "/equipment/" + id + "/publication")
                .statusCode(409)
                .header("Retry-After", (String) null)
                .body("code", equalTo("publication-refused"))
                .body("refusals.code", contains("facility-not-published"));
        getAnonymously("/equipment/" + id).statusCode(404);

        command(owner, "/facilities/" + facility + "/publication").statusCode(200);
        command(owner, "/equipment/" + id + "/publication")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("actions", contains("suspension", "retirement"));
        getAnonymously("/equipment/" + id).statusCode(200).body("actions", empty());
        getAnonymously("/equipment?facilityId=" + facility).body("items.id", contains(id.toString()));
    }

    @Test
    void every_reason_against_a_publication_is_told_at_once() {
        var stranger = aStranger();
        var id = anInstrument(stranger, aFacility(stranger));

        command(stranger, "/equipment/" + id + "/publication")
                .statusCode(409)
                .body("refusals.code", contains("partner-not-confirmed", "facility-not-published"));
    }

    @Test
    void it_moves_only_to_where_it_may_be_published() {
        var owner = anInstitution();
        var id = aPublishedInstrument(owner, aPublishedFacility(owner));
        var draft = aFacility(owner);
        var other = aPublishedFacility(owner);

        patch(owner, "/equipment/" + id, "{\"facilityId\":\"" + draft + "\"}")
                .statusCode(409)
                .body("code", equalTo("revision-refused"))
                .body("refusals.code", contains("facility-not-published"));
        patch(owner, "/equipment/" + id, "{\"facilityId\":\"" + UUID.randomUUID() + "\"}")
                .statusCode(409)
                .body("refusals.code", contains("facility-unknown"));
        patch(owner, "/equipment/" + id, "{\"facilityId\":\"" + other + "\"}")
                .statusCode(200)
                .body("facilityId", equalTo(other.toString()))
                .body("version", equalTo(3));
    }

    @Test
    void its_offerings_are_suspended_with_it() {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);
        var instrument = aPublishedInstrument(owner, facility);
        var named = Api.aPublished(owner, Api.offering(facility, instrument, "Named"));
        var used = Api.aPublished(
                owner,
                Api.offering(facility, "Used")
                        .replace("\"capacity\":2", "\"uses\":[{\"resourceId\":\"" + instrument + "\",\"units\":1}]"));

        command(owner, "/equipment/" + instrument + "/retirement").statusCode(200);

        get(owner, "/offerings/" + named).body("status", equalTo("SUSPENDED"));
        get(owner, "/offerings/" + used).body("status", equalTo("SUSPENDED"));
        command(owner, "/offerings/" + used + "/resumption")
                .statusCode(409)
                .body("refusals.code", contains("resource-unknown"));
        get(owner, "/facilities/" + facility).body("status", equalTo("PUBLISHED"));
    }

    @Test
    void what_happens_to_it_is_told_in_order() {
        var owner = anInstitution();
        var id = aPublishedInstrument(owner, aPublishedFacility(owner));
        command(owner, "/equipment/" + id + "/suspension").statusCode(200);
        command(owner, "/equipment/" + id + "/resumption").statusCode(200);
        command(owner, "/equipment/" + id + "/retirement").statusCode(200);
        command(owner, "/equipment/" + id + "/suspension")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("actions", empty());

        try (var topic = Topic.named("jambatan.catalog");
                var states = Topic.named("jambatan.catalog.state")) {
            topic.awaitEvent("org.jambatan.equipment.retired.v1", id);
            assertThat(topic.eventsAbout(id))
                    .extracting(event -> event.text("/aggregateversion") + " " + event.text("/data/status"))
                    .containsExactly("1 DRAFT", "2 PUBLISHED", "3 SUSPENDED", "4 PUBLISHED", "5 RETIRED");
            assertThat(states.awaitState(id, event -> event.text("/data/status").equals("RETIRED"))
                            .type())
                    .isEqualTo("org.jambatan.equipment.state.v1");
        }
    }
}
