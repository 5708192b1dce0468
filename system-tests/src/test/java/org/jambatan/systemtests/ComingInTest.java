package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A company applies to a programme, is admitted, and books once its signatory has accepted the terms of access. The
 * institution is suspended for a while: its offerings disappear, its bookings stand, and it comes back as it was.
 */
@OnThePlatform
@Order(9)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComingInTest {
    private static final Slot SLOT = Slot.onMonday(4, 10, 12);

    private final World world;
    private final Http agency;
    private final KeycloakAdmin keycloak;
    private Http company;
    private Http institution;
    private String companyId = "";
    private String institutionId = "";
    private String programme = "";
    private String offering = "";
    private String booking = "";

    ComingInTest(World world) {
        this.world = world;
        this.agency = world.as("agency");
        this.keycloak = new KeycloakAdmin(world.platform());
        this.company = world.anyone();
        this.institution = world.anyone();
    }

    @Test
    @Order(10)
    void a_programme_has_terms_of_access() {
        programme = agency.post("/programmes", """
                        {"name":{"en":"Programme with terms (synthetic)"},"sector":"LIFE_SCIENCES"}""").expecting(201).id();
        agency.post("/programmes/" + programme + "/terms", """
                        {"text":{"en":"Synthetic terms: leave the place as you found it."}}""").expecting(201);

        var terms = world.anyone()
                .get("/programmes/" + programme + "/terms/current")
                .expecting(200);
        assertThat(terms.text("/version")).isEqualTo("1");
        assertThat(terms.text("/contentHash")).hasSize(64);
    }

    @Test
    @Order(20)
    void an_institution_of_it_offers_an_instrument() {
        institutionId = agency.post("/partners", """
                        {"name":{"en":"Synthetic Numbat Institute"},"kind":"RESEARCH_INSTITUTE","country":"MY"}""").expecting(201).id();
        keycloak.addMember("numbat", institutionId, "partner-admin", "provider-manager", "signatory", "member");
        institution = world.as("numbat");
        var letter = institution
                .post("/agreements", """
                        {"type":"LOC","title":{"en":"Letter of Confirmation (synthetic)"},"programmeId":"%s",
                         "parties":[{"partnerId":"%s","role":"ISSUER"},{"partnerId":"%s","role":"RECIPIENT"}],
                         "effectiveFrom":"2026-01-01"}""".formatted(
                                programme, institutionId, world.people().partnerOf("agency")))
                .expecting(201)
                .id();
        institution.post("/agreements/" + letter + "/signatures", """
                        {"role":"SIGNATORY","office":{"en":"Director"},"method":"WET_INK_SCAN","signedOn":"2026-01-01"}""").expecting(201);
        agency.post("/agreements/" + letter + "/acknowledgement", "{\"receivedOn\":\"2026-01-01\"}")
                .expecting(200);

        offering = Laboratory.of(world, "numbat", "Numbat room").offers(world, "Numbatoscope");
    }

    @Test
    @Order(30)
    void a_company_applies_and_the_officer_is_told() {
        companyId = agency.post("/partners", """
                        {"name":{"en":"Synthetic Bandicoot Sdn Bhd"},"kind":"COMPANY","country":"MY"}""").expecting(201).id();
        keycloak.addMember("bandicoot", companyId, "partner-admin", "signatory", "member");
        company = world.as("bandicoot");
        company.once("POST", "/bookings", SLOT.bookingOf(offering), Map.of()).isProblem(409, "booking-refused");

        var applied =
                company.post("/programmes/" + programme + "/admissions", """
                        {"size":"MICRO","startUp":true}""").expecting(201);

        var path = "/programmes/" + programme + "/admissions";
        assertThat(agency.get(path + "?status=APPLIED&count=true")
                        .expecting(200)
                        .text("/count"))
                .isEqualTo("1");
        awaitNotice(agency, "admission.applied", applied.id());
        var admitted = agency.post(path + "/" + applied.id() + "/approval", """
                        {"size":"SMALL","startUp":false}""").expecting(200);
        assertThat(admitted.text("/status")).isEqualTo("ADMITTED");
        assertThat(company.get("/partners/" + companyId).text("/size")).isEqualTo("SMALL");
        var told = awaitNotice(company, "admission.admitted", applied.id());
        assertThat(told.at("/subject/href").asText()).endsWith("/api/v1" + path + "/" + applied.id());
    }

    @Test
    @Order(40)
    void it_books_when_its_signatory_has_accepted_the_terms() {
        var refused = Await.until(
                "the admission is heard",
                () -> company.once("POST", "/bookings", SLOT.bookingOf(offering), Map.of()),
                reply -> !reply.texts("/refusals", "code").contains("not-admitted"));
        refused.isProblem(409, "booking-refused");
        assertThat(refused.texts("/refusals", "code")).containsExactly("terms-not-accepted");

        company.post("/programmes/" + programme + "/terms/1/acceptances").expecting(201);

        var made = company.post("/bookings", SLOT.bookingOf(offering)).expecting(201);
        booking = made.id();
        assertThat(made.at("/programmeIds").toString()).isEqualTo("[\"" + programme + "\"]");
    }

    @Test
    @Order(50)
    void the_institution_is_suspended_and_what_was_booked_stands() {
        agency.post("/partners/" + institutionId + "/suspension", """
                        {"reason":"Synthetic: the insurance has run out"}""").expecting(200);

        Await.until(
                "the offering has vanished",
                () -> world.anyone().get("/offerings/" + offering),
                reply -> reply.status() == 404);
        assertThat(world.anyone()
                        .get("/offerings?q=numbatoscope")
                        .expecting(200)
                        .items())
                .isEmpty();
        var own = institution.get("/offerings/" + offering).expecting(200);
        assertThat(own.text("/status")).isEqualTo("SUSPENDED");
        assertThat(own.text("/reason")).isEqualTo("partner-suspended");
        var refused = Await.until(
                "no slot is to be had",
                () -> company.once(
                        "POST", "/bookings", SLOT.later(Duration.ofHours(2)).bookingOf(offering), Map.of()),
                reply -> reply.status() == 409);
        assertThat(refused.texts("/refusals", "code")).contains("partner-suspended");
        assertThat(company.get("/bookings/" + booking).text("/status")).isEqualTo("CONFIRMED");
        assertThat(agency.get("/bookings?affected=suspension&partnerId=" + institutionId)
                        .expecting(200)
                        .texts("/items", "id"))
                .contains(booking);
        awaitNotice(institution, "partner.suspended", institutionId);
    }

    @Test
    @Order(60)
    void it_resumes_and_everything_is_as_it_was() {
        agency.post("/partners/" + institutionId + "/resumption").expecting(200);

        var back = Await.until(
                "the offering is back",
                () -> world.anyone().get("/offerings/" + offering),
                reply -> reply.status() == 200);
        assertThat(back.text("/status")).isEqualTo("PUBLISHED");
        company.post("/bookings", SLOT.later(Duration.ofHours(4)).bookingOf(offering))
                .expecting(201);
        assertThat(agency.get("/bookings?affected=suspension&partnerId=" + institutionId)
                        .expecting(200)
                        .items())
                .isEmpty();
    }

    private static JsonNode awaitNotice(Http reader, String type, String subject) {
        var list = Await.until(
                "a notice of " + type,
                () -> reader.get("/notifications?limit=200"),
                reply -> noticeIn(reply, type, subject).isPresent());
        return noticeIn(list, type, subject).orElseThrow();
    }

    private static Optional<JsonNode> noticeIn(Reply list, String type, String subject) {
        return list.items().stream()
                .filter(item -> item.path("type").asText().equals("org.jambatan." + type + ".v1"))
                .filter(item -> item.at("/subject/id").asText().equals(subject))
                .findFirst();
    }
}
