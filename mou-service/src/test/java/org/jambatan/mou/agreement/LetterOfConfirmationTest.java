package org.jambatan.mou.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aLetterFrom;
import static org.jambatan.mou.Api.aLetterOf;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedLetterOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.acknowledge;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.sign;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class LetterOfConfirmationTest {

    @Test
    void a_letter_drafted_signed_and_acknowledged_confirms_its_issuer() {
        var university = aUniversity();
        var programme = aProgramme();

        var letter = idOf(post(
                        university,
                        "/agreements",
                        aLetterFrom(
                                university.partnerId(),
                                Accounts.AGENCY.partnerId(),
                                programme,
                                "\"effectiveFrom\":\"2026-01-01\","))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/v1/agreements/"))
                .body("legalState", equalTo("PROPOSED"))
                .body("revisionState", equalTo("DRAFT"))
                .body("contentHash", matchesPattern("[0-9a-f]{64}"))
                .body("timeZone", equalTo("Asia/Kuala_Lumpur"))
                .body("actions", hasItems("revision", "signatures")));
        sign(university, letter, "SIGNATORY", "2026-01-01")
                .statusCode(201)
                .body("role", equalTo("SIGNATORY"))
                .body("superseded", equalTo(false))
                .body("agreementId", equalTo(letter.toString()));
        get(university, "/agreements/" + letter)
                .body("legalState", equalTo("EXECUTED"))
                .body("revisionState", equalTo("EXECUTED"))
                .body("signatures", hasSize(1));
        get(university, "/partners/" + university.partnerId()).body("status", equalTo("PROSPECT"));

        acknowledge(letter, "2026-01-02")
                .statusCode(200)
                .body("legalState", equalTo("IN_FORCE"))
                .body("ceremony.en", equalTo("Opening of the summit"))
                .body("actions", hasItem("signatures"));

        getAnonymously("/partners/" + university.partnerId())
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("participations[0].programmeId", equalTo(programme.toString()))
                .body("participations[0].from", equalTo("2026-01-02"));
        theEventsOf(letter, university.partnerId());
    }

    private static void theEventsOf(UUID letter, UUID issuer) {
        try (var agreements = Topic.named("jambatan.agreements");
                var partners = Topic.named("jambatan.partners")) {
            var acknowledged = agreements.awaitEvent("org.jambatan.agreement.acknowledged.v1", letter);
            assertThat(acknowledged.text("/data/legalState")).isEqualTo("IN_FORCE");
            assertThat(acknowledged.text("/data/receivedOn")).isEqualTo("2026-01-02");
            assertThat(acknowledged.text("/partnerid")).isEqualTo(issuer.toString());
            assertThat(acknowledged.at("/data/partners")).hasSize(2);
            assertThat(agreements.eventsAbout(letter))
                    .extracting(event -> event.type())
                    .containsExactly(
                            "org.jambatan.agreement.drafted.v1",
                            "org.jambatan.agreement.signed.v1",
                            "org.jambatan.agreement.acknowledged.v1");
            var confirmed = partners.awaitEvent("org.jambatan.partner.confirmed.v1", issuer);
            assertThat(confirmed.text("/data/status")).isEqualTo("CONFIRMED");
            assertThat(partners.awaitEvent("org.jambatan.partner.joined-programme.v1", issuer)
                            .text("/data/participations/0/from"))
                    .isEqualTo("2026-01-02");
        }
    }

    @Test
    void every_fault_of_a_draft_is_named() {
        var university = aUniversity();
        post(university, "/agreements", """
                {"type":"LOC","title":{"en":""},"effectiveFrom":"2026-02-01","effectiveUntil":"2026-01-01",
                 "parties":[{"partnerId":"%s","role":"ISSUER"}]}""".formatted(university.partnerId()))
                .statusCode(400)
                .body("violations.field", hasItem("effectiveUntil"))
                .body("violations.field", hasItem("programmeId"))
                .body("violations.field", hasItem("parties"))
                .body("violations.field", hasItem("title.en"));
        post(university, "/agreements", """
                {"type":"TREATY","title":{"en":"x"},"programmeId":"7","parties":[],"timeZone":"Mars/North"}""")
                .statusCode(400)
                .body("violations.field", hasItem("type"))
                .body("violations.field", hasItem("programmeId"))
                .body("violations.field", hasItem("timeZone"));
    }

    @Test
    void a_letter_is_drafted_by_its_issuer_to_the_programmes_agency() {
        var university = aUniversity();
        var other = aUniversity();
        var company = aCompany();
        var programme = aProgramme();
        var agency = Accounts.AGENCY.partnerId();

        post(university, "/agreements", aLetterFrom(other.partnerId(), agency, programme, ""))
                .statusCode(409)
                .body("code", equalTo("agreement-refused"))
                .body("refusals.code", contains("not-the-issuer"));
        post(company, "/agreements", aLetterFrom(company.partnerId(), agency, programme, ""))
                .statusCode(409)
                .body("refusals.code", contains("issuer-is-no-institution"));
        post(university, "/agreements", aLetterFrom(university.partnerId(), agency, UUID.randomUUID(), ""))
                .statusCode(409)
                .body("refusals.code", contains("programme-unknown"));
        post(university, "/agreements", aLetterFrom(other.partnerId(), other.partnerId(), programme, ""))
                .statusCode(400);
        post(university, "/agreements", aLetterFrom(other.partnerId(), company.partnerId(), programme, ""))
                .statusCode(409)
                .body("refusals.code", contains("not-the-issuer", "recipient-is-not-the-agency"));
        var stranger = Accounts.institution("stranger").partner(UUID.randomUUID());
        post(stranger, "/agreements", aLetterFrom(stranger.partnerId(), agency, programme, ""))
                .statusCode(409)
                .body("refusals.code", contains("partner-unknown"));
        post(
                        Accounts.AGENCY.roles("agency-officer"),
                        "/agreements",
                        aLetterFrom(university.partnerId(), agency, programme, ""))
                .statusCode(403);
    }

    @Test
    void an_agreement_is_there_for_its_parties_and_auditors_alone() {
        var university = aUniversity();
        var path = "/agreements/" + aSignedLetterOf(university);

        for (var account : new Account[] {university, university.roles(), Accounts.AGENCY, Accounts.AUDITOR}) {
            get(account, path).statusCode(200);
            get(account, path + "/signatures").statusCode(200).body("items", hasSize(1));
        }
        for (var account : new Account[] {aUniversity(), anotherAgency(), Accounts.ENTRANT, aCompany()}) {
            get(account, path).statusCode(404);
            get(account, path + "/signatures").statusCode(404);
            get(account, "/agreements").statusCode(200).body("items", empty());
        }
        getAnonymously(path).statusCode(401);
        var stranger = aUniversity();
        sign(stranger, UUID.fromString(path.substring(12)), "SIGNATORY", "2026-01-01")
                .statusCode(404);
    }

    @Test
    void a_signature_is_bound_to_the_content() {
        var university = aUniversity();
        var letter = aLetterOf(university);
        var path = "/agreements/" + letter;
        String hash = get(university, path).extract().path("contentHash");
        var body = """
                {"role":"SIGNATORY","office":{"en":"Vice-Chancellor"},"method":"SEAL","signedOn":"2026-01-01",
                 "contentHash":"%s","place":{"en":"Shah Alam"}}""".formatted(hash);

        as(university)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"title\":{\"ms\":\"Surat Pengesahan\"}}")
                .patch("/api/v1" + path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title.en", equalTo("Letter of Confirmation"))
                .body("title.ms", equalTo("Surat Pengesahan"))
                .body("contentHash", not(equalTo(hash)));
        post(university, path + "/signatures", body).statusCode(409).body("code", equalTo("content-changed"));

        String current = get(university, path).extract().path("contentHash");
        var signature = idOf(post(university, path + "/signatures", body.replace(hash, current)));
        get(Accounts.AGENCY, path + "/signatures/" + signature)
                .statusCode(200)
                .body("place.en", equalTo("Shah Alam"))
                .body("contentHash", equalTo(current));
        get(university, path + "/signatures/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void an_edit_needs_the_version_read_voids_signatures_and_ends_with_acknowledgement() {
        var university = aUniversity();
        var letter = aSignedLetterOf(university);
        var path = "/api/v1/agreements/" + letter;
        var edit = "{\"effectiveFrom\":\"2026-02-01\"}";

        as(university).body(edit).patch(path).then().statusCode(428);
        as(university).header("If-Match", "\"1\"").body(edit).patch(path).then().statusCode(412);
        as(university)
                .header("If-Match", "\"2\"")
                .body("{\"effectiveUntil\":\"2025-01-01\",\"programmeId\":null,\"colour\":1}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("colour"));
        as(university)
                .header("If-Match", "\"2\"")
                .body("{\"effectiveUntil\":\"2025-01-01\"}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("effectiveUntil"));
        as(Accounts.AGENCY)
                .header("If-Match", "\"2\"")
                .body(edit)
                .patch(path)
                .then()
                .statusCode(409)
                .body("refusals.code", contains("not-the-issuer"));
        as(university)
                .header("If-Match", "\"2\"")
                .body(edit)
                .patch(path)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("legalState", equalTo("PROPOSED"))
                .body("signatures", empty());
        get(university, "/agreements/" + letter + "/signatures?count=true")
                .body("count", equalTo(1))
                .body("items[0].superseded", equalTo(true));
        acknowledge(letter, "2026-03-01").statusCode(409).body("code", equalTo("illegal-in-state"));

        sign(university, letter, "SIGNATORY", "2026-01-15").statusCode(201);
        acknowledge(letter, "2026-03-01").statusCode(200);
        as(university)
                .header("If-Match", "*")
                .body("{\"effectiveFrom\":\"2026-04-01\"}")
                .patch(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("IN_FORCE"))
                .body("actions", hasItem("signatures"));
    }

    @Test
    void what_is_not_signed_or_is_acknowledged_already_cannot_be_acknowledged() {
        var university = aUniversity();
        var letter = aLetterOf(university);
        acknowledge(letter, "2026-01-02")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("PROPOSED"))
                .body("actions", hasItem("signatures"));
        sign(university, letter, "DELIVERED_BY", "2026-01-01").statusCode(201);
        sign(Accounts.AGENCY, letter, "RECEIVED_BY", "2026-01-01").statusCode(201);
        sign(university, letter, "ATTESTING_WITNESS", "2026-01-01").statusCode(201);
        get(university, "/agreements/" + letter).body("legalState", equalTo("PARTLY_SIGNED"));
        acknowledge(letter, "2026-01-02").statusCode(409).body("state", equalTo("PARTLY_SIGNED"));
        sign(Accounts.AGENCY, letter, "SIGNATORY", "2026-01-01")
                .statusCode(409)
                .body("code", equalTo("signature-refused"))
                .body("refusals.code", contains("not-a-signing-party"));
        sign(university, letter, "SIGNATORY", "2026-01-01").statusCode(201);
        sign(university, letter, "SIGNATORY", "2026-01-01")
                .statusCode(409)
                .body("refusals.code", contains("already-signed"));
        acknowledge(letter, "2025-12-31").statusCode(409).body("refusals.code", contains("received-before-signed"));
        acknowledge(letter, "2026-01-02").statusCode(200);
        acknowledge(letter, "2026-01-02").statusCode(409).body("state", equalTo("IN_FORCE"));
        acknowledge(UUID.randomUUID(), "2026-01-02").statusCode(404);
    }

    @Test
    void two_acknowledgements_at_once_leave_one() throws Exception {
        var university = aUniversity();
        var letter = aSignedLetterOf(university);

        var answers = atOnce(Stream.generate(() -> letter).limit(8).toList());

        assertThat(answers)
                .containsOnlyOnce(200)
                .filteredOn(status -> status == 409)
                .hasSize(7);
        try (var topic = Topic.named("jambatan.partners")) {
            topic.awaitEvent("org.jambatan.partner.joined-programme.v1", university.partnerId());
            assertThat(topic.eventsAbout(university.partnerId())).hasSize(3);
        }
    }

    @Test
    void several_letters_of_one_issuer_acknowledged_at_once_confirm_it_once() throws Exception {
        var university = aUniversity();
        var letters =
                IntStream.range(0, 6).mapToObj(i -> aSignedLetterOf(university)).toList();

        var answers = atOnce(letters);

        assertThat(answers).containsOnly(200);
        get(university, "/partners/" + university.partnerId())
                .header("ETag", "\"8\"")
                .body("participations", hasSize(6));
        try (var topic = Topic.named("jambatan.partners")) {
            topic.awaitEvents("org.jambatan.partner.joined-programme.v1", university.partnerId(), 6);
            assertThat(topic.eventsAbout(university.partnerId()))
                    .filteredOn(event -> event.type().equals("org.jambatan.partner.confirmed.v1"))
                    .hasSize(1);
        }
    }

    private static java.util.List<Integer> atOnce(java.util.List<UUID> letters) throws InterruptedException {
        try (var callers = Executors.newFixedThreadPool(letters.size())) {
            return callers
                    .invokeAll(letters.stream()
                            .<Callable<Integer>>map(letter -> () -> as(Accounts.AGENCY)
                                    .body("{\"receivedOn\":\"2026-01-02\"}")
                                    .post("/api/v1/agreements/" + letter + "/acknowledgement")
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
    }

    @Test
    void the_register_answers_for_any_day() {
        var university = aUniversity();
        var programme = aProgramme();
        var letter =
                aLetterOf(university, programme, "\"effectiveFrom\":\"2025-03-01\",\"effectiveUntil\":\"2025-08-31\",");
        sign(university, letter, "SIGNATORY", "2025-01-10").statusCode(201);
        acknowledge(letter, "2025-02-01").statusCode(200).body("legalState", equalTo("EXPIRED"));
        var path = "/agreements?programmeId=" + programme + "&asOf=";

        get(university, path + "2025-01-09").body("items", empty());
        get(university, path + "2025-01-10").body("items.legalState", contains("EXECUTED"));
        get(university, path + "2025-02-28").body("items.legalState", contains("EXECUTED"));
        get(university, path + "2025-03-01").body("items.legalState", contains("IN_FORCE"));
        get(university, path + "2025-08-31&state=IN_FORCE").body("items", hasSize(1));
        get(university, path + "2025-09-01&state=IN_FORCE").body("items", empty());
        get(university, path + "2025-09-01&state=EXPIRED&type=LOC&count=true").body("count", equalTo(1));
        get(Accounts.AUDITOR, path + "2025-03-01&partnerId=" + university.partnerId())
                .body("items", hasSize(1));
        get(university, "/agreements?state=EXPIRED").body("items.id", contains(letter.toString()));
        get(university, "/agreements?asOf=then&state=DEAD&type=X")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("asOf", "state", "type"));
    }

    @Test
    void a_letter_for_next_year_is_executed_until_then() {
        var university = aUniversity();
        var letter = aLetterOf(university, aProgramme(), "\"effectiveFrom\":\"2199-01-01\",");
        sign(university, letter, "SIGNATORY", "2026-01-01").statusCode(201);

        acknowledge(letter, "2026-01-02").statusCode(200).body("legalState", equalTo("EXECUTED"));

        get(university, "/partners/" + university.partnerId())
                .body("status", equalTo("CONFIRMED"))
                .body("participations[0].from", equalTo("2199-01-01"))
                .body("participations[0].until", nullValue());
        get(university, "/agreements?state=IN_FORCE&asOf=2199-01-01").body("items", hasSize(1));
    }

    @Test
    void the_register_is_paged_newest_first() {
        var university = aUniversity();
        var letters = IntStream.range(0, 3)
                .mapToObj(i -> aLetterOf(university).toString())
                .toList();

        String next = get(university, "/agreements?limit=2")
                .body("items.id", contains(letters.get(2), letters.get(1)))
                .extract()
                .path("next");
        get(university, "/agreements?limit=2&cursor=" + next)
                .body("items.id", contains(letters.getFirst()))
                .body("next", nullValue());
    }
}
