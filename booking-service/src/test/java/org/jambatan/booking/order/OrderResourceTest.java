package org.jambatan.booking.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.booking.fixture.AnOrder.command;
import static org.jambatan.booking.fixture.AnOrder.forAnalysis;
import static org.jambatan.booking.fixture.AnOrder.request;
import static org.jambatan.booking.fixture.AnOrder.requested;
import static org.jambatan.booking.fixture.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AProject;
import org.jambatan.booking.fixture.AnAgreement;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.AnOrder;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderResourceTest extends BookingServiceTest {

    @BeforeAll
    static void partners() {
        APartner.everybody();
        APartner.programmeOf(Accounts.AGENCY);
    }

    @Test
    void a_company_orders_and_both_sides_see_it() {
        var offering = AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM));

        var answer = request(Accounts.BIOTECH, forAnalysis(offering));

        answer.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("REQUESTED"))
                .body("customerPartnerId", equalTo(Accounts.BIOTECH.partnerId().toString()))
                .body("providerPartnerId", equalTo(Accounts.FRIM.partnerId().toString()))
                .body("programmeIds", contains(APartner.PROGRAMME.toString()))
                .body("inside.answers.code", contains("sample-type", "samples"))
                .body("actions", contains("cancellation"));
        read(Accounts.FRIM, "/orders/" + answer.path("id"))
                .then()
                .statusCode(200)
                .body("inside.answers.value", contains("wood", "3"))
                .body("actions", containsInAnyOrder("quotes", "decline", "cancellation"));
    }

    @Test
    void an_agency_sees_that_it_stands_and_not_what_is_in_it() {
        var id = requested(Accounts.BIOTECH, AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM)));

        read(Accounts.AGENCY, "/orders/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("REQUESTED"))
                .body("inside", nullValue())
                .body("actions", equalTo(List.of()));
        read(Accounts.AUDITOR, "/orders/" + id)
                .then()
                .statusCode(200)
                .body("inside.answers.code", contains("sample-type", "samples"));
    }

    @Test
    void everybody_else_finds_nothing() {
        var id = requested(Accounts.BIOTECH, AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM)));

        for (var stranger : List.of(Accounts.UPM, Accounts.STARTUP, Accounts.MRANTI)) {
            read(stranger, "/orders/" + id).then().statusCode(404);
            read(stranger, "/orders?limit=200").then().body("items.id", not(hasItem(id.toString())));
        }
        command(Accounts.UPM, id, "quotes", AnOrder.THREE_SAMPLES).then().statusCode(404);
        command(Accounts.STARTUP, id, "cancellation", "{}").then().statusCode(404);
    }

    @Test
    void every_wrong_answer_is_told_at_once() {
        var offering = AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM));

        request(
                        Accounts.BIOTECH,
                        Map.of(
                                "offeringId",
                                offering,
                                "answers",
                                List.of(
                                        Map.of("code", "sample-type", "value", "stone"),
                                        Map.of("code", "colour", "value", "red")),
                                "placement",
                                Map.of("places", 2)))
                .then()
                .statusCode(409)
                .body("code", equalTo("order-refused"))
                .body(
                        "refusals.code",
                        containsInAnyOrder(
                                "choice-unknown", "answer-unknown", "answer-missing", "placement-out-of-place"));
    }

    @Test
    void what_is_booked_cannot_be_ordered_nor_what_is_not_published() {
        var slots = AnOffering.by(Accounts.UPM).published();
        var retired = AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM).with("status", "RETIRED"));

        request(Accounts.BIOTECH, Map.of("offeringId", slots))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("offering-takes-no-orders"));
        request(Accounts.BIOTECH, forAnalysis(retired))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("offering-not-published"));
        request(Accounts.BIOTECH, Map.of("offeringId", UUID.randomUUID()))
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("refusals.code", contains("offering-unknown"));
    }

    @Test
    void a_prospect_orders_nothing() {
        var offering = AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM));

        request(Accounts.INVESTOR, forAnalysis(offering))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("not-admitted"));
    }

    @Test
    void students_need_a_whole_placement_and_an_agreement() {
        var offering = AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM)
                .ofKind("STUDENT_PARTICIPATION")
                .withoutQuestions()
                .ordering("needsEthicsApproval", true));

        request(Accounts.BIOTECH, Map.of("offeringId", offering))
                .then()
                .statusCode(409)
                .body(
                        "refusals.code",
                        containsInAnyOrder("placement-incomplete", "agreement-missing", "ethics-approval-missing"));
        request(Accounts.BIOTECH, aPlacement(offering, UUID.randomUUID()))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("agreement-unknown"));
    }

    @Test
    void a_placement_is_refused_unless_its_agreement_is_in_force_from_its_first_to_its_last_day() {
        var offering = AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM)
                .ofKind("STUDENT_PARTICIPATION")
                .withoutQuestions());
        var inForce = AnAgreement.between(Accounts.BIOTECH, Accounts.FRIM).inForceFrom("2024-01-01");
        var expired = AnAgreement.between(Accounts.BIOTECH, Accounts.FRIM)
                .inForceFrom("2024-01-01")
                .expiredFrom("2026-01-01");
        var tooShort = AnAgreement.between(Accounts.BIOTECH, Accounts.FRIM)
                .inForceFrom("2024-01-01")
                .expiredFrom("2097-06-30");
        var ofOthers = AnAgreement.between(Accounts.STARTUP, Accounts.FRIM).inForceFrom("2024-01-01");

        for (var agreement : List.of(expired, tooShort, ofOthers)) {
            request(Accounts.BIOTECH, aPlacement(offering, agreement.told()))
                    .then()
                    .statusCode(409)
                    .body("refusals.code", contains("agreement-not-in-force"));
        }
        request(Accounts.BIOTECH, aPlacement(offering, inForce.told()))
                .then()
                .statusCode(201)
                .body("inside.placement.places", equalTo(2))
                .body("agreementId", equalTo(inForce.id().toString()));
    }

    private static Map<String, Object> aPlacement(UUID offering, UUID agreement) {
        var placement = Map.of(
                "places", 2, "from", "2097-03-01", "until", "2097-06-30", "supervisorOffice", "Head of Production");
        return Map.of(
                "offeringId",
                offering,
                "agreementId",
                agreement,
                "ethicsApproval",
                "EC-1 (synthetic)",
                "placement",
                placement);
    }

    @Test
    void a_shape_that_is_wrong_is_told_with_every_fault() {
        var body = new HashMap<String, Object>();
        body.put("answers", List.of(Map.of("code", "", "value", "x")));
        body.put("note", "x".repeat(4001));

        request(Accounts.BIOTECH, body)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("offeringId", "answers[0].code", "note"));
    }

    @Test
    void a_list_is_narrowed_and_counted() {
        var offering = AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM));
        var project = AProject.of(Accounts.BIOTECH);
        var body = new HashMap<>(forAnalysis(offering));
        body.put("projectId", project);
        var first =
                request(Accounts.BIOTECH, body).then().statusCode(201).extract().<String>path("id");
        var second = requested(Accounts.STARTUP, offering).toString();

        read(Accounts.FRIM, "/orders?count=true&offeringId=" + offering)
                .then()
                .body("items.id", contains(second, first))
                .body("count", equalTo(2));
        var page = read(Accounts.FRIM, "/orders?limit=1&offeringId=" + offering);
        page.then().body("items.id", contains(second));
        read(Accounts.FRIM, "/orders?limit=1&offeringId=" + offering + "&cursor=" + page.path("next"))
                .then()
                .body("items.id", contains(first));
        read(Accounts.BIOTECH, "/orders?projectId=" + project).then().body("items.id", contains(first));
        read(Accounts.FRIM, "/orders?as=customer&offeringId=" + offering).then().body("items", equalTo(List.of()));
        read(Accounts.FRIM, "/orders?partnerId=" + Accounts.STARTUP.partnerId() + "&offeringId=" + offering)
                .then()
                .body("items.id", contains(second));
        read(Accounts.FRIM, "/orders?status=QUOTED&offeringId=" + offering)
                .then()
                .body("items", equalTo(List.of()));
        read(Accounts.FRIM, "/orders?status=DONE&as=nobody")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("status", "as"));
    }

    @Test
    void its_event_tells_no_answer_and_no_text() {
        var body = new HashMap<>(forAnalysis(AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM))));
        body.put("note", "A secret sample");
        var id = UUID.fromString(request(Accounts.BIOTECH, body).path("id"));

        try (var orders = Topic.named("jambatan.orders")) {
            var event = orders.awaitEvent("org.jambatan.order.requested.v1", id);
            assertThat(event.text("/data/status")).isEqualTo("REQUESTED");
            assertThat(event.text("/partnerid"))
                    .isEqualTo(Accounts.BIOTECH.partnerId().toString());
            assertThat(event.json()).doesNotContain("secret", "wood", "answers");
        }
    }
}
