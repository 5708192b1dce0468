package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * An agency and a park abroad: their memorandum from the draft to its evidence, what they do under it, and the letter
 * that rises from dormant by one company's booking while another's does not.
 */
@OnThePlatform
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryTwoTest {
    private static final String TITLE = "Memorandum of the system test (synthetic)";

    private final World world;
    private final Http agency;
    private final Http park;
    private String signatory = "";
    private String memorandum = "";
    private String initiative = "";
    private String landing = "";

    StoryTwoTest(World world) {
        this.world = world;
        this.agency = world.as("mranti");
        this.park = world.as("zpark");
    }

    @Test
    @Order(10)
    void the_agency_knows_for_which_park_the_company_signs() {
        signatory = agency.get("/partners?limit=200&q=Science+City+Innovation")
                .expecting(200)
                .texts("/items", "id")
                .getFirst();

        var related = agency.get("/partners/" + signatory + "/related").expecting(200);

        assertThat(related.text("/0/partnerId")).isEqualTo(partnerOf("zpark"));
        assertThat(related.text("/0/relation")).isEqualTo("LEGAL_SIGNATORY_OF");
    }

    @Test
    @Order(20)
    void a_memorandum_is_drafted_for_the_parks_legal_signatory() {
        var drafted = agency.post("/agreements", draft("\"effectiveUntil\":\"2029-03-15\","))
                .expecting(201);
        memorandum = drafted.id();

        assertThat(drafted.text("/legalState")).isEqualTo("PROPOSED");
        assertThat(drafted.text("/parties/1/onBehalfOf")).isEqualTo(partnerOf("zpark"));
        agency.post("/agreements", draft("\"effectiveFrom\":\"2026-03-15\",\"effectiveUntil\":\"2020-01-01\","))
                .isProblem(400, "invalid-input");
        park.get("/agreements/" + memorandum).expecting(200);
        world.as("upm").get("/agreements/" + memorandum).isProblem(404, "not-found");
    }

    @Test
    @Order(30)
    void it_is_in_force_once_both_have_signed_and_not_by_a_ministers_witness() {
        sign(agency, "SIGNATORY", "Chief Executive Officer", "").expecting(201);
        sign(agency, "ATTESTING_WITNESS", "Chief Executive Officer", "").isProblem(409, "signature-refused");
        sign(agency, "OFFICIATING_WITNESS", "Minister", "\"organisation\":{\"en\":\"MOSTI\"},")
                .expecting(201);
        assertThat(agency.get("/agreements/" + memorandum).text("/legalState")).isEqualTo("PARTLY_SIGNED");
        sign(world.as("upm"), "SIGNATORY", "Vice-Chancellor", "").isProblem(404, "not-found");

        assertThat(sign(park, "SIGNATORY", "General Manager", "").expecting(201).text("/partnerId"))
                .isEqualTo(signatory);

        var standing = agency.get("/agreements/" + memorandum).expecting(200);
        assertThat(standing.text("/legalState")).isEqualTo("IN_FORCE");
        assertThat(standing.text("/engagement")).isEqualTo("DORMANT");
        assertThat(agency.get("/agreements?state=PARTLY_SIGNED&type=MOU&asOf=2026-03-15&limit=200")
                        .texts("/items", "id"))
                .doesNotContain(memorandum);
        assertThat(agency.get("/agreements?state=IN_FORCE&asOf=2029-03-15&limit=200")
                        .texts("/items", "id"))
                .contains(memorandum);
        assertThat(agency.get("/agreements?state=EXPIRED&asOf=2029-03-16&limit=200")
                        .texts("/items", "id"))
                .contains(memorandum);
    }

    @Test
    @Order(40)
    void an_initiative_is_proposed_by_one_side_and_taken_up_by_the_other() {
        var proposal = """
                {"type":"BENCHMARKING_VISITS","agreementIds":["%s"],"title":{"en":"Visits of the system test"},
                 "owners":[{"partnerId":"%s"},{"partnerId":"%s"}]%s}""";
        initiative = agency.post(
                        "/initiatives", proposal.formatted(memorandum, partnerOf("mranti"), partnerOf("zpark"), ""))
                .expecting(201)
                .id();
        agency.post(
                        "/initiatives",
                        proposal.formatted(memorandum, partnerOf("mranti"), partnerOf("zpark"), ",\"progress\":80"))
                .isProblem(400, "invalid-input");
        agency.post("/initiatives/" + initiative + "/activation").isProblem(409, "activation-refused");

        assertThat(park.post("/initiatives/" + initiative + "/activation")
                        .expecting(200)
                        .text("/status"))
                .isEqualTo("ACTIVE");

        var milestone = agency.post("/initiatives/" + initiative + "/milestones", """
                        {"title":{"en":"First visit"},"weight":3,"due":"2199-01-01"}""")
                .expecting(201)
                .text("/milestones/0/id");
        agency.post("/initiatives/" + initiative + "/milestones", """
                        {"title":{"en":"Second visit"},"weight":1,"due":"2199-06-01"}""").expecting(201);
        var done = park.post(
                        "/initiatives/" + initiative + "/milestones/" + milestone + "/completion",
                        "{\"evidenceNote\":\"Minutes\"}")
                .expecting(200);
        assertThat(done.at("/progress").asDouble()).isEqualTo(0.75);
    }

    @Test
    @Order(50)
    void a_visit_that_was_held_and_a_company_that_lands_show_that_the_memorandum_lives() {
        var visit = agency.post("/initiatives/" + initiative + "/activities", """
                        {"type":"VISIT","title":{"en":"Visit"},"from":"%s",
                         "delegations":[{"partnerId":"%s","people":9}],"meetings":[{"company":"A","met":"B"}]}""".formatted(
                                Ordering.today().minusDays(1), partnerOf("mranti")))
                .expecting(201)
                .text("/activities/0/id");
        park.post("/initiatives/" + initiative + "/activities/" + visit + "/holding")
                .expecting(200);
        landing = park.post("/soft-landing-cases", """
                        {"agreementId":"%s","company":{"name":"Synthetic Sensors","country":"CN"},"hosts":["%s","%s"],
                         "needs":["A desk"]}""".formatted(memorandum, partnerOf("mranti"), partnerOf("zpark")))
                .expecting(201)
                .id();
        agency.post("/soft-landing-cases/" + landing + "/stages", "{\"stage\":\"LANDED\"}")
                .isProblem(409, "illegal-in-state");
        agency.post("/soft-landing-cases/" + landing + "/stages", "{\"stage\":\"SCREENED\"}")
                .expecting(201);

        var engagement = park.get("/agreements/" + memorandum + "/engagement").expecting(200);
        assertThat(engagement.text("/level")).isEqualTo("LOW");
        assertThat(engagement.at("/counts/ACTIVITY").asInt()).isEqualTo(1);
        assertThat(engagement.at("/counts/SOFT_LANDING").asInt()).isEqualTo(1);
        world.as("agency").get("/soft-landing-cases/" + landing).isProblem(404, "not-found");
        try (var log = EventLog.of(world.platform(), "jambatan.agreements")) {
            Await.until(
                    "that it lives is told once",
                    () -> log.about(memorandum),
                    events -> events.stream()
                                    .filter(event -> event.path("type").asText().endsWith("engagement-changed.v1"))
                                    .count()
                            == 1);
        }
    }

    @Test
    @Order(60)
    void one_companys_booking_raises_upms_letter_and_no_other() {
        var upm = letterOf("upm");
        var frim = letterOf("frim");
        var before = world.as("frim")
                .get("/agreements/" + frim + "/engagement")
                .expecting(200)
                .at("/total")
                .asInt();
        var counted = world.as("upm")
                .get("/agreements/" + upm + "/engagement")
                .expecting(200)
                .at("/total")
                .asInt();
        var booking = bookAtUpm();

        var engagement = Await.until(
                "the booking is evidence",
                () -> world.as("upm").get("/agreements/" + upm + "/engagement").expecting(200),
                answer -> answer.texts("/evidence", "sourceId").contains(booking));
        assertThat(engagement.text("/level")).isNotEqualTo("DORMANT");
        assertThat(engagement.at("/total").asInt()).isEqualTo(counted + 1);
        assertThat(world.as("frim")
                        .get("/agreements/" + frim + "/engagement")
                        .at("/total")
                        .asInt())
                .isEqualTo(before);

        world.as("biotech").post("/bookings/" + booking + "/cancellation", "{}").expecting(200);
        Await.until(
                "the cancelled booking is evidence no longer",
                () -> world.as("upm").get("/agreements/" + upm + "/engagement").expecting(200),
                answer -> answer.at("/total").asInt() == counted);
    }

    @Test
    @Order(70)
    void a_later_paper_ends_it_and_the_report_knows() {
        assertThat(agency.get("/reports/register?by=PARTNER").expecting(200).texts("/items", "key"))
                .contains(partnerOf("zpark"));
        var table = agency.once("GET", "/reports/register?by=SECTOR", "", Map.of("Accept", "text/csv"));
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.body()).startsWith("key,name,agreements,").contains("CONNECTIVITY");

        assertThat(park.post("/agreements/" + memorandum + "/termination", "{\"reason\":\"End of the test\"}")
                        .expecting(200)
                        .text("/legalState"))
                .isEqualTo("TERMINATED");

        agency.post("/agreements/" + memorandum + "/suspension", "{}").isProblem(409, "illegal-in-state");
        agency.post("/initiatives", """
                {"type":"OTHER","agreementIds":["%s"],"title":{"en":"x"},"owners":[{"partnerId":"%s"}]}""".formatted(memorandum, partnerOf("mranti")))
                .isProblem(409, "initiative-refused");
    }

    private String draft(String dates) {
        return """
                {"type":"MOU","title":{"en":"%s"},"languages":["en","zh"],"sectors":["CONNECTIVITY"],%s
                 "precursorVisit":{"on":"2025-12-08","place":{"en":"Beijing"}},
                 "parties":[{"partnerId":"%s","role":"PARTY"},
                            {"partnerId":"%s","role":"PARTY","onBehalfOf":"%s"}]}""".formatted(TITLE, dates, partnerOf("mranti"), signatory, partnerOf("zpark"));
    }

    private Reply sign(Http who, String role, String office, String more) {
        return who.post("/agreements/" + memorandum + "/signatures", """
                {"role":"%s","office":{"en":"%s"},%s"method":"WET_INK_SCAN","signedOn":"2026-03-16",
                 "place":{"en":"Beijing"}}""".formatted(role, office, more));
    }

    private String letterOf(String account) {
        return world.as(account)
                .get("/agreements?type=LOC&state=IN_FORCE")
                .expecting(200)
                .texts("/items", "id")
                .getFirst();
    }

    private String bookAtUpm() {
        var offering = world.anyone().get("/offerings?q=confocal").expecting(200).items().stream()
                .filter(item -> item.path("approval").asText("AUTOMATIC").equals("AUTOMATIC"))
                .findFirst()
                .orElseThrow();
        var slot = Slot.onMonday(6, 14, 15);
        return world.as("biotech")
                .post("/bookings", slot.bookingOf(offering.path("id").asText()))
                .expecting(201)
                .id();
    }

    private String partnerOf(String account) {
        return world.people().partnerOf(account);
    }
}
