package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A Letter of Confirmation opens an institution's catalogue, a company books its instrument, both are told: every line
 * of the contract that front-ends rely on, with the bodies it shows, one step after the other.
 */
@OnThePlatform
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryOneTest {
    private static final Slot TWO_HOURS = Slot.onMonday(10, 12);

    /** Words nobody else's offering holds. */
    private static final String INSTRUMENT = "Lattice lightsheet quokkascope";

    private final World world;
    private final Newcomer newcomer;
    private final Http institution;
    private final Http agency;
    private final Http biotech;
    private String programme = "";
    private String facility = "";
    private String equipment = "";
    private String offering = "";
    private String booking = "";

    StoryOneTest(World world) {
        this.world = world;
        this.newcomer = Newcomer.last(world);
        this.institution = world.as(newcomer.account());
        this.agency = world.as("agency");
        this.biotech = world.as("biotech");
    }

    @Test
    @Order(10)
    void everyone_learns_who_they_are() {
        var me = biotech.get("/me").expecting(200);

        assertThat(me.text("/account")).isNotBlank();
        assertThat(me.at("/partners").toString()).contains(world.people().partnerOf("biotech"));
        assertThat(me.at("/roles").toString()).contains("member", "signatory", "partner-admin");
        assertThat(me.at("/appointments").isArray()).isTrue();
    }

    @Test
    @Order(20)
    void the_agency_opens_a_programme() {
        var opened = agency.post("/programmes", """
                        {"name":{"en":"System test programme (synthetic)"},"sector":"LIFE_SCIENCES"}""").expecting(201);
        programme = opened.id();

        assertThat(opened.text("/status")).isEqualTo("OPEN");
        assertThat(opened.text("/agency/partnerId")).isEqualTo(world.people().partnerOf("agency"));
        assertThat(world.anyone().get("/programmes/" + programme).expecting(200).text("/name/en"))
                .isEqualTo("System test programme (synthetic)");
    }

    @Test
    @Order(30)
    void the_agency_types_in_an_institution_that_only_it_sees_until_it_is_confirmed() {
        var typedIn = agency.post("/partners", """
                        {"name":{"en":"Universiti Sains Malaysia"},"kind":"UNIVERSITY","country":"MY",
                         "ror":"https://ror.org/02rgb2k63"}""").expecting(201);

        assertThat(typedIn.text("/status")).isEqualTo("PROSPECT");
        agency.get("/partners/" + typedIn.id()).expecting(200);
        world.anyone().get("/partners/" + typedIn.id()).isProblem(404, "not-found");
        biotech.get("/partners/" + typedIn.id()).isProblem(404, "not-found");
    }

    @Test
    @Order(40)
    void a_company_is_admitted_and_a_confirmed_one_to_a_further_programme_by_the_same_command() {
        var company = agency.post("/partners", """
                        {"name":{"en":"Synthetic Enzymes Sdn Bhd"},"kind":"COMPANY","country":"MY"}""").expecting(201).id();
        var admission = """
                {"programmeId":"%s","size":"SMALL","startUp":false}""".formatted(programme);

        var admitted =
                agency.post("/partners/" + company + "/admission", admission).expecting(200);
        var biotechsId = world.people().partnerOf("biotech");
        var further =
                agency.post("/partners/" + biotechsId + "/admission", admission).expecting(200);

        assertThat(admitted.text("/status")).isEqualTo("CONFIRMED");
        assertThat(further.text("/status")).isEqualTo("CONFIRMED");
        assertThat(biotech.get("/partners/" + biotechsId).texts("/participations", "programmeId"))
                .contains(programme)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @Order(50)
    void an_unconfirmed_institution_drafts_what_it_will_share() {
        var place = institution
                .post("/facilities", Laboratory.facility("Quokka imaging suite"))
                .expecting(201);
        facility = place.id();
        equipment = institution
                .post("/equipment", Laboratory.equipment(facility, "Quokkascope"))
                .expecting(201)
                .id();
        var offered = institution
                .post("/offerings", Laboratory.offering(facility, equipment, INSTRUMENT, "AUTOMATIC"))
                .expecting(201);
        offering = offered.id();

        assertThat(place.text("/status")).isEqualTo("DRAFT");
        assertThat(offered.text("/status")).isEqualTo("DRAFT");
        assertThat(world.anyone().get("/offerings?q=quokkascope").expecting(200).items())
                .isEmpty();
        world.anyone().get("/offerings/" + offering).isProblem(404, "not-found");
    }

    @Test
    @Order(60)
    void it_may_not_publish_and_hears_every_reason_at_once() {
        var laboratory = institution.once("POST", "/facilities/" + facility + "/publication", "", Map.of());
        var instrument = institution.once("POST", "/equipment/" + equipment + "/publication", "", Map.of());
        var offered = institution.once("POST", "/offerings/" + offering + "/publication", "", Map.of());

        laboratory.isProblem(409, "publication-refused");
        assertThat(laboratory.texts("/refusals", "code")).containsExactly("partner-not-confirmed");
        instrument.isProblem(409, "publication-refused");
        assertThat(instrument.texts("/refusals", "code")).contains("partner-not-confirmed", "facility-not-published");
        offered.isProblem(409, "publication-refused");
        assertThat(offered.texts("/refusals", "code"))
                .containsExactlyInAnyOrder(
                        "partner-not-confirmed", "facility-not-published", "equipment-not-published");
        assertThat(offered.list("/refusals")).allSatisfy(refusal -> {
            assertThat(refusal.path("detail").asText()).isNotBlank();
            assertThat(refusal.path("overridable").isBoolean()).isTrue();
        });
    }

    @Test
    @Order(70)
    void its_letter_of_confirmation_is_drafted_signed_and_acknowledged() {
        var draft = institution
                .post("/agreements", """
                        {"type":"LOC","title":{"en":"Letter of Confirmation (synthetic)"},"programmeId":"%s",
                         "parties":[{"partnerId":"%s","role":"ISSUER"},{"partnerId":"%s","role":"RECIPIENT"}],
                         "effectiveFrom":"2026-01-01"}""".formatted(
                                programme, newcomer.partner(), world.people().partnerOf("agency")))
                .expecting(201);
        var path = "/agreements/" + draft.id();
        assertThat(draft.text("/contentHash")).isNotBlank();
        assertThat(draft.text("/legalState")).isEqualTo("PROPOSED");

        institution.post(path + "/signatures", signature("0".repeat(64))).isProblem(409, "content-changed");
        institution
                .post(path + "/signatures", signature(draft.text("/contentHash")))
                .expecting(201);
        institution.post(path + "/acknowledgement", acknowledgement()).expecting(403, 404);
        var received = agency.post(path + "/acknowledgement", acknowledgement()).expecting(200);

        assertThat(received.text("/legalState")).isEqualTo("IN_FORCE");
        assertThat(institution.get(path).expecting(200).text("/legalState")).isEqualTo("IN_FORCE");
        world.anyone().get(path).isProblem(401, "unauthenticated");
        biotech.get(path).isProblem(404, "not-found");
    }

    private static String signature(String contentHash) {
        return """
                {"role":"SIGNATORY","office":{"en":"Vice-Chancellor"},"method":"WET_INK_SCAN","signedOn":"2026-01-01",
                 "contentHash":"%s"}""".formatted(contentHash);
    }

    private static String acknowledgement() {
        return """
                {"receivedOn":"2026-01-01","ceremony":{"en":"Synthetic handing over"}}""";
    }

    @Test
    @Order(80)
    void it_is_confirmed_and_takes_part_in_the_programme() {
        var partner = world.anyone().get("/partners/" + newcomer.partner()).expecting(200);

        assertThat(partner.text("/status")).isEqualTo("CONFIRMED");
        assertThat(partner.texts("/participations", "programmeId")).containsExactly(programme);
        assertThat(partner.text("/participations/0/from")).isEqualTo("2026-01-01");
    }

    @Test
    @Order(90)
    void now_its_catalogue_opens() {
        for (var path : List.of("/facilities/" + facility, "/equipment/" + equipment, "/offerings/" + offering)) {
            var published = institution.post(path + "/publication").expecting(200);
            assertThat(published.text("/status")).as(path).isEqualTo("PUBLISHED");
        }
    }

    @Test
    @Order(100)
    void anyone_finds_it_by_words_and_by_kind() {
        var found = Await.until(
                "the offering is found",
                () -> world.anyone().get("/offerings?q=QUOKKASCOPE+lightsheet"),
                reply -> reply.status() == 200 && !reply.items().isEmpty());

        assertThat(found.texts("/items", "id")).containsExactly(offering);
        assertThat(world.anyone()
                        .get("/offerings?q=quokkascope&kind=EQUIPMENT_USE")
                        .texts("/items", "id"))
                .containsExactly(offering);
        assertThat(world.anyone()
                        .get("/offerings?q=quokkascope&kind=TRAINING")
                        .expecting(200)
                        .items())
                .isEmpty();
        assertThat(world.anyone().get("/offerings/" + offering).expecting(200).text("/tariff/0/price/amount"))
                .isEqualTo("120.00");
    }

    @Test
    @Order(110)
    void anyone_sees_when_it_is_free() {
        var answer = Await.until(
                "the availability",
                () -> world.anyone().get(TWO_HOURS.dayQuery(offering)),
                reply -> reply.status() == 200 && !reply.list("/items/0/free").isEmpty());

        assertThat(answer.text("/items/0/offeringId")).isEqualTo(offering);
        assertThat(answer.text("/items/0/timeZone")).isEqualTo("Asia/Kuala_Lumpur");
        assertThat(answer.list("/items/0/free")).hasSize(1);
        var gap = answer.at("/items/0/free/0");
        assertThat(Slot.on(TWO_HOURS.start().toLocalDate(), 9, 17)
                        .isInside(gap.path("start").asText(), gap.path("end").asText()))
                .isTrue();
    }

    @Test
    @Order(120)
    void a_small_company_books_two_hours_at_the_price_for_small_companies() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        var made = biotech.post("/bookings", TWO_HOURS.bookingOf(offering), key).expecting(201);
        var again = biotech.post("/bookings", TWO_HOURS.bookingOf(offering), key);
        booking = made.id();

        assertThat(made.text("/status")).isEqualTo("CONFIRMED");
        assertThat(made.at("/price")).isEqualTo(ringgit("240.00"));
        assertThat(made.list("/totals")).containsExactly(ringgit("240.00"));
        assertThat(made.text("/items/0/id")).isNotBlank();
        assertThat(made.text("/items/0/status")).isEqualTo("CONFIRMED");
        assertThat(made.at("/actions").toString()).contains("cancellation");
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.json()).isEqualTo(made.json());
        assertThat(Laboratory.isFree(world, offering, TWO_HOURS)).isFalse();
    }

    private static JsonNode ringgit(String amount) {
        return Reply.JSON.createObjectNode().put("amount", amount).put("currency", "MYR");
    }

    @Test
    @Order(130)
    void who_comes_second_is_told_that_the_slot_is_taken() {
        var refused = world.as("startup").post("/bookings", TWO_HOURS.bookingOf(offering));

        refused.isProblem(409, "booking-refused");
        assertThat(refused.texts("/refusals", "code")).containsExactly("slot-taken");
        assertThat(refused.at("/refusals/0/overridable").isBoolean()).isTrue();
    }

    @Test
    @Order(140)
    void both_sides_are_told() {
        var atTheInstitution = awaitNotice(institution, "booking.confirmed", booking);
        var atTheCompany = awaitNotice(biotech, "booking.confirmed", booking);
        var confirmed = awaitNotice(institution, "partner.confirmed", newcomer.partner());

        for (var notice : List.of(atTheInstitution, atTheCompany)) {
            assertThat(notice.at("/title/en").asText()).startsWith("Book").endsWith(": " + INSTRUMENT);
            assertThat(notice.at("/body/en").asText()).isNotBlank();
            assertThat(notice.at("/subject/type").asText()).isEqualTo("booking");
            assertThat(notice.at("/subject/href").asText()).endsWith("/api/v1/bookings/" + booking);
            assertThat(notice.at("/read").asBoolean()).isFalse();
        }
        assertThat(confirmed.at("/title/en").asText()).containsIgnoringCase("confirmed");
    }

    @Test
    @Order(150)
    void a_notice_that_is_read_is_read_for_this_account_alone() {
        var before = biotech.get("/notifications").expecting(200);
        var notice = awaitNotice(biotech, "booking.confirmed", booking);
        var institutionsUnread = institution.get("/notifications").at("/unread").asLong();

        biotech.post("/notifications/" + notice.path("id").asText() + "/reading")
                .expecting(200);
        var after = biotech.get("/notifications").expecting(200);

        assertThat(after.at("/unread").asLong()).isEqualTo(before.at("/unread").asLong() - 1);
        assertThat(noticeOf(after, "booking.confirmed", booking).path("read").asBoolean())
                .isTrue();
        assertThat(institution.get("/notifications").at("/unread").asLong()).isEqualTo(institutionsUnread);
        assertThat(awaitNotice(institution, "booking.confirmed", booking)
                        .path("read")
                        .asBoolean())
                .isFalse();
        assertThat(after.texts("/items", "at")).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    @Order(160)
    void agencies_systems_could_have_read_it_all() {
        try (var bookings = EventLog.of(world.platform(), "jambatan.bookings");
                var partners = EventLog.of(world.platform(), "jambatan.partners");
                var catalog = EventLog.of(world.platform(), "jambatan.catalog");
                var agreements = EventLog.of(world.platform(), "jambatan.agreements")) {
            var event = bookings.await("booking.confirmed", booking);

            assertThat(event.path("specversion").asText()).isEqualTo("1.0");
            assertThat(event.path("source").asText()).isEqualTo("/booking-service");
            assertThat(event.path("aggregateversion").asLong()).isEqualTo(1);
            assertThat(event.path("partnerid").asText())
                    .isEqualTo(world.people().partnerOf("biotech"));
            assertThat(event.at("/data/providerPartnerIds/0").asText()).isEqualTo(newcomer.partner());
            assertThat(event.at("/data/programmeIds").toString()).isEqualTo("[\"" + programme + "\"]");
            partners.await("partner.confirmed", newcomer.partner());
            catalog.await("offering.published", offering);
            assertThat(agreements.all())
                    .anySatisfy(agreement -> assertThat(agreement.path("type").asText())
                            .isEqualTo("org.jambatan.agreement.acknowledged.v1"));
        }
    }

    @Test
    @Order(170)
    void a_cancellation_frees_the_slot_and_is_announced() {
        var cancelled =
                biotech.post("/bookings/" + booking + "/cancellation", """
                        {"reason":"The sample did not arrive"}""").expecting(200);

        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        assertThat(Laboratory.isFree(world, offering, TWO_HOURS)).isTrue();
        assertThat(awaitNotice(institution, "booking.cancelled", booking)
                        .at("/title/en")
                        .asText())
                .containsIgnoringCase("cancelled");
        biotech.post("/bookings/" + booking + "/cancellation").isProblem(409, "illegal-in-state");
        var second = world.as("startup")
                .post("/bookings", TWO_HOURS.bookingOf(offering))
                .expecting(201);
        institution.post("/bookings/" + second.id() + "/cancellation").expecting(200);
    }

    @Test
    @Order(180)
    void a_provider_may_want_to_look_first() {
        var byHand = Laboratory.of(world, newcomer.account(), "Wombat room").offers(world, "Wombatometer", "MANUAL");
        var wanted = biotech.post("/bookings", TWO_HOURS.bookingOf(byHand)).expecting(201);
        var unwanted = biotech.post(
                        "/bookings", TWO_HOURS.later(Duration.ofHours(2)).bookingOf(byHand))
                .expecting(201);
        assertThat(wanted.text("/status")).isEqualTo("PENDING");

        biotech.post("/bookings/" + wanted.id() + "/approval").expecting(403, 404);
        var approved =
                institution.post("/bookings/" + wanted.id() + "/approval").expecting(200);
        var rejected = institution
                .post("/bookings/" + unwanted.id() + "/rejection", """
                        {"reason":"The instrument is being serviced"}""")
                .expecting(200);

        assertThat(approved.text("/status")).isEqualTo("CONFIRMED");
        assertThat(rejected.text("/status")).isEqualTo("REJECTED");
        try (var bookings = EventLog.of(world.platform(), "jambatan.bookings")) {
            bookings.await("booking.confirmed", wanted.id());
            bookings.await("booking.rejected", unwanted.id());
        }
    }

    @Test
    @Order(190)
    void everything_is_readable_alone_and_as_a_list_by_those_concerned() {
        var paths = Map.of(
                "/facilities", facility,
                "/equipment", equipment,
                "/offerings", offering,
                "/partners", newcomer.partner(),
                "/programmes", programme);
        for (var reader : List.of(institution, agency, biotech, world.as("auditor"))) {
            paths.forEach((path, id) -> isReadable(reader, path, id));
        }
        for (var reader : List.of(institution, biotech, world.as("auditor"))) {
            isReadable(reader, "/bookings", booking);
        }
    }

    private static void isReadable(Http reader, String path, String id) {
        var one = reader.get(path + "/" + id).expecting(200);
        assertThat(one.header("ETag")).as(path).isNotBlank();
        assertThat(one.at("/actions").isArray()).as(path).isTrue();
        assertThat(ids(reader, path)).as(path).contains(id);
    }

    private static List<String> ids(Http reader, String path) {
        return reader.get(path + "?limit=200").expecting(200).texts("/items", "id");
    }

    @Test
    @Order(200)
    void others_see_nothing_of_it() {
        var stranger = world.as("startup");

        stranger.get("/bookings/" + booking).isProblem(404, "not-found");
        assertThat(ids(stranger, "/bookings")).doesNotContain(booking);
        world.as("upm").post("/offerings/" + offering + "/publication").isProblem(404, "not-found");
        world.as("upm").post("/bookings/" + booking + "/cancellation").isProblem(404, "not-found");
        biotech.post("/facilities", Laboratory.facility("Not a provider")).isProblem(403, "forbidden");
        biotech.post("/programmes", """
                        {"name":{"en":"Not an agency"},"sector":"LIFE_SCIENCES"}""").isProblem(403, "forbidden");
        world.as("auditor").post("/bookings", TWO_HOURS.bookingOf(offering)).isProblem(403, "forbidden");
    }

    @Test
    @Order(210)
    void without_a_token_one_sees_the_public_face_and_nothing_else() {
        var anyone = world.anyone();

        for (var open : List.of("/offerings", "/facilities", "/equipment", "/partners", "/programmes")) {
            anyone.get(open).expecting(200);
        }
        for (var closed : List.of("/me", "/bookings", "/bookings/" + booking, "/agreements", "/notifications")) {
            anyone.get(closed).isProblem(401, "unauthenticated");
        }
        assertThat(anyone.get("/partners?limit=200").texts("/items", "status")).containsOnly("CONFIRMED");
        assertThat(anyone.get("/offerings?limit=200").texts("/items", "status")).containsOnly("PUBLISHED");
        anyone.post("/bookings", TWO_HOURS.bookingOf(offering)).isProblem(401, "unauthenticated");
    }

    private static JsonNode awaitNotice(Http reader, String type, String subject) {
        return noticeOf(
                Await.until(
                        "a notice of " + type + " about " + subject,
                        () -> reader.get("/notifications?limit=200").expecting(200),
                        list -> !noticeOf(list, type, subject).isMissingNode()),
                type,
                subject);
    }

    private static JsonNode noticeOf(Reply list, String type, String subject) {
        return list.items().stream()
                .filter(item -> item.path("type").asText().equals("org.jambatan." + type + ".v1"))
                .filter(item -> item.at("/subject/id").asText().equals(subject))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
