package org.jambatan.mou.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aClosedProgramme;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedMemorandumOf;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.suspend;
import static org.jambatan.mou.Needing.UNMET;
import static org.jambatan.mou.Needing.aBooking;
import static org.jambatan.mou.Needing.aFacilitatorOf;
import static org.jambatan.mou.Needing.aNeed;
import static org.jambatan.mou.Needing.aSentNeed;
import static org.jambatan.mou.Needing.anInstitutionIn;
import static org.jambatan.mou.Needing.anOffering;
import static org.jambatan.mou.Needing.answer;
import static org.jambatan.mou.Needing.awaitMatches;
import static org.jambatan.mou.Needing.conclude;
import static org.jambatan.mou.Needing.hearOffering;
import static org.jambatan.mou.Needing.introduce;
import static org.jambatan.mou.Needing.send;
import static org.jambatan.mou.Needing.state;
import static org.jambatan.mou.Needing.step;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MouTest
class NeedTest {

    private UUID programme;
    private Account institution;
    private Account other;
    private Account company;

    @BeforeEach
    void a_programme_with_two_institutions_and_a_company() {
        programme = aProgramme();
        institution = anInstitutionIn(programme);
        other = anInstitutionIn(programme);
        company = aCompanyIn(programme);
    }

    @Test
    void who_rests_neither_sends_nor_answers_and_who_leaves_takes_its_needs_along() {
        var here = aProgramme();
        var offering = anInstitutionIn(here);
        var asking = aCompanyIn(here);
        var need = aNeed(asking, here);
        var another = aNeed(asking, here);
        step(asking, need, "sending", "{\"institutionPartnerIds\":[\"%s\"]}".formatted(offering.partnerId()))
                .statusCode(200);

        suspend(offering.partnerId()).statusCode(200);
        answer(offering, need, "QUESTION").statusCode(409).body("refusals.code", contains("partner-suspended"));
        refused(introduce(Accounts.AGENCY, need, offering), "introduction-refused", "partner-suspended");
        suspend(asking.partnerId()).statusCode(200);
        step(asking, another, "sending", "{}").statusCode(409).body("refusals.code", contains("partner-suspended"));
        post(Accounts.AGENCY, "/partners/" + asking.partnerId() + "/resumption", "{}")
                .statusCode(200);
        post(asking, "/partners/" + asking.partnerId() + "/departure", "{}").statusCode(200);

        get(asking, "/needs/" + need).body("status", equalTo("WITHDRAWN"));
        get(asking, "/needs/" + another).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void one_institution_with_much_that_fits_hides_no_other() {
        var here = aProgramme();
        var large = anInstitutionIn(here);
        var small = anInstitutionIn(here);
        var asking = aCompanyIn(here);
        var need = aNeed(asking, here);
        anOffering(small, "ANALYSIS", "Formaldehyde emission", "Pelepasan formaldehid", "甲醛");
        assertThat(awaitMatches(asking, need, 1)).isEqualTo(1);
        for (var number = 0; number < 51; number++) {
            anOffering(large, "ANALYSIS", "Formaldehyde emission by chamber", "Pelepasan formaldehid", "甲醛");
        }
        assertThat(awaitMatches(asking, need, 50)).isEqualTo(50);

        step(asking, need, "sending", "{}")
                .statusCode(200)
                .body("institutionPartnerIds", containsInAnyOrder(id(large), id(small)));
    }

    @Test
    void a_need_is_matched_sent_answered_introduced_and_met_by_a_booking() {
        var offering = anOffering(
                institution, "ANALYSIS", "Formaldehyde emission by chamber", "Pelepasan formaldehid", "甲醛释放量测定");
        anOffering(other, "CONSULTANCY", "Formaldehyde emission of boards", "Papan", "板材");
        anOffering(other, "ANALYSIS", "DNA sequencing", "Penjujukan DNA", "基因测序");
        var facilitator = aFacilitatorOf(programme);
        var need = aNeed(company, programme);
        assertThat(awaitMatches(company, need, 2)).isEqualTo(2);
        get(company, "/needs/" + need + "/matches")
                .body("items.institutionPartnerId", contains(id(institution), id(other)))
                .body("items[0].offeringId", equalTo(offering.toString()))
                .body("items[0].techniques", contains("formaldehyde chamber"))
                .body("items[0].kindFits", equalTo(true))
                .body("items[1].kindFits", equalTo(false))
                .body("items.sent", contains(false, false));

        step(company, need, "sending", "{}")
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("institutionPartnerIds", contains(id(institution), id(other)));
        get(institution, "/needs?count=true")
                .body("count", equalTo(1))
                .body("items.id", contains(need.toString()))
                .body("items[0].partnerId", equalTo(id(company)));
        var question = idOf(answer(institution, need, "QUESTION"));
        step(company, need, "answers/" + question + "/reply", "{\"text\":\"Synthetic: two boards\"}")
                .statusCode(200)
                .body("reply", equalTo("Synthetic: two boards"));
        step(institution, need, "answers", """
                {"kind":"OFFER","text":"We can","offeringId":"%s"}""".formatted(offering)).statusCode(201);
        answer(other, need, "DECLINE").statusCode(201);
        introduce(facilitator, need, institution)
                .statusCode(200)
                .body("status", equalTo("INTRODUCED"))
                .body("introductions.institutionPartnerId", contains(id(institution)));
        get(other, "/needs/" + need).body("status", equalTo("SENT")).body("introductions", empty());
        get(other, "/needs?status=SENT&count=true").body("items.id", contains(need.toString()));
        get(other, "/needs?status=INTRODUCED&count=true").body("count", equalTo(0));
        get(institution, "/needs?status=INTRODUCED").body("items.id", contains(need.toString()));
        get(facilitator, "/needs?status=INTRODUCED").body("items.id", contains(need.toString()));
        var booking = aBooking(company.partnerId(), institution.partnerId(), programme, "CONFIRMED");
        conclude(company, need, "{\"outcome\":\"BOOKING\",\"bookingId\":\"%s\"}".formatted(booking))
                .statusCode(200)
                .body("status", equalTo("MET"))
                .body("conclusion.bookingId", equalTo(booking.toString()))
                .body("actions", empty());
        get(institution, "/needs/" + need).body("status", equalTo("MET")).body("conclusion", nullValue());
        try (var programmes = Topic.named("jambatan.programmes")) {
            var sent = programmes.awaitEvent("org.jambatan.need.sent.v1", need);
            assertThat(sent.text("/data/facilitators/0"))
                    .isEqualTo(facilitator.id().toString());
            assertThat(sent.at("/data/facilitated").asBoolean()).isTrue();
            var met = programmes.awaitEvent("org.jambatan.need.concluded.v1", need);
            assertThat(met.text("/data/outcome/outcome")).isEqualTo("BOOKING");
            assertThat(programmes.eventsAbout(need).toString()).doesNotContain("formaldehyde", "Synthetic boards");
        }
    }

    @Test
    void whose_need_it_is_stays_hidden_until_the_introduction() {
        var need = idOf(state(company, programme, "\"confidentiality\":\"ANONYMOUS\","));
        send(company, need, institution, other).statusCode(200);

        get(institution, "/needs/" + need)
                .statusCode(200)
                .body("partnerId", nullValue())
                .body("account", nullValue())
                .body("institutionPartnerIds", contains(id(institution)))
                .body("actions", contains("answers"));
        introduce(Accounts.AGENCY, need, institution).statusCode(200);
        get(institution, "/needs/" + need).body("partnerId", equalTo(id(company)));
        get(other, "/needs/" + need)
                .body("partnerId", nullValue())
                .body("introductions", empty())
                .body("institutionPartnerIds", contains(id(other)));
        get(company, "/needs/" + need)
                .body("introductions", hasSize(1))
                .body("account", equalTo(company.id().toString()));
        try (var programmes = Topic.named("jambatan.programmes")) {
            var sent = programmes.awaitEvent("org.jambatan.need.sent.v1", need);
            assertThat(sent.at("/data/partners").toString()).doesNotContain(id(institution), id(other));
            var introduced = programmes.awaitEvent("org.jambatan.need.introduced.v1", need);
            assertThat(introduced.at("/data/partners").toString())
                    .contains(id(institution))
                    .doesNotContain(id(other));
        }
    }

    @Test
    void institutions_never_see_each_others_answers_and_strangers_nothing() {
        var need = aSentNeed(company, programme, institution);
        var answers = "/needs/" + need + "/answers";
        get(other, "/needs/" + need).statusCode(404);
        answer(other, need, "OFFER").statusCode(404);
        send(Accounts.AGENCY, need, other).statusCode(200);
        answer(institution, need, "OFFER").statusCode(201);
        answer(other, need, "QUESTION").statusCode(201).body("actions", empty());

        get(institution, answers + "?count=true")
                .body("count", equalTo(1))
                .body("items.institutionPartnerId", contains(id(institution)));
        get(other, answers).body("items.institutionPartnerId", contains(id(other)));
        for (var insider : new Account[] {company, Accounts.AGENCY, Accounts.AUDITOR, aFacilitatorOf(programme)}) {
            get(insider, answers + "?limit=2&count=true")
                    .body("count", equalTo(2))
                    .body("items.institutionPartnerId", contains(id(institution), id(other)));
            get(insider, "/needs/" + need).statusCode(200).body("partnerId", equalTo(id(company)));
        }
        get(company, answers).body("items[1].actions", contains("reply"));
        for (var outsider : new Account[] {aCompany(), anInstitutionIn(programme), anotherAgency(), Accounts.ENTRANT}) {
            get(outsider, answers).statusCode(404);
            get(outsider, "/needs/" + need).statusCode(404);
            get(outsider, "/needs/" + need + "/matches").statusCode(404);
            get(outsider, "/needs?count=true").body("count", equalTo(0));
        }
        get(institution, "/needs/" + need + "/matches").statusCode(404);
        introduce(company, need, institution).statusCode(404);
        conclude(institution, need, UNMET).statusCode(404);
        post(Accounts.AUDITOR, "/needs/" + need + "/conclusion", UNMET).statusCode(404);
    }

    @Test
    void a_prospect_asks_an_open_programme_and_others_their_own() {
        var prospect = aCompany();
        aNeed(prospect, programme);
        refused(state(prospect, aClosedProgramme(Accounts.AGENCY), ""), "need-refused", "programme-closed");
        refused(state(company, aProgramme(), ""), "need-refused", "not-in-programme");
        refused(state(company, UUID.randomUUID(), ""), "need-refused", "programme-unknown");
        refused(state(company, programme, "\"neededBy\":\"2020-01-01\","), "need-refused", "in-the-past");
        suspend(company.partnerId()).statusCode(200);
        refused(state(company, programme, ""), "need-refused", "partner-suspended");
        state(Accounts.AUDITOR, programme, "").statusCode(403);
    }

    @Test
    void it_is_edited_until_it_is_sent() {
        var need = aNeed(company, programme);
        patch(company, need, "{\"techniques\":[\"气相色谱\"],\"budget\":{\"amount\":\"1200.00\",\"currency\":\"MYR\"}}")
                .statusCode(200)
                .body("techniques", contains("气相色谱"))
                .body("budget.amount", equalTo("1200.00"))
                .header("ETag", "\"2\"");
        patch(company, need, "{\"title\":null,\"budget\":{\"amount\":\"-1\"}}")
                .statusCode(400)
                .body("violations.field", hasItems("title", "budget.amount"));
        refused(patch(company, need, "{\"neededBy\":\"2020-01-01\"}"), "revision-refused", "in-the-past");
        patch(Accounts.AGENCY, need, "{}").statusCode(404);
        as(company).body("{}").patch("/api/v1/needs/" + need).then().statusCode(428);
        as(company)
                .header("If-Match", "\"9\"")
                .body("{}")
                .patch("/api/v1/needs/" + need)
                .then()
                .statusCode(412);
        step(Accounts.AGENCY, need, "sending", "{}").statusCode(409).body("state", equalTo("STATED"));

        send(company, need, institution).statusCode(200);
        patch(company, need, "{\"title\":\"Another\"}").statusCode(409).body("code", equalTo("illegal-in-state"));
    }

    @Test
    void nothing_that_fits_goes_to_the_facilitators_alone_and_is_counted_as_unmet() {
        var need = idOf(state(
                company, programme, "\"sector\":\"FORESTRY\",\"techniques\":[\"Neutron Diffraction\",\"中子衍射\"],"));
        step(company, need, "sending", "{}").statusCode(200).body("institutionPartnerIds", empty());
        conclude(Accounts.AGENCY, need, UNMET).statusCode(200).body("status", equalTo("UNMET"));

        funnel("TECHNIQUE")
                .body("items.key", contains("neutron diffraction", "中子衍射"))
                .body("items.unmet", contains(1, 1))
                .body("items.matched", contains(0, 0))
                .body("items[0].daysStated", equalTo(0.0f));
        funnel("SECTOR").body("items.key", contains("FORESTRY")).body("items[0].unmet", equalTo(1));
        funnel("INSTITUTION").body("items.key", contains("none"));
    }

    @Test
    void what_is_not_so_is_refused_with_every_reason() {
        var need = aSentNeed(company, programme, institution);
        refused(send(company, need, institution), "sending-refused", "already-sent");
        refused(send(company, need, aCompanyIn(programme)), "sending-refused", "institution-unknown");
        refused(introduce(Accounts.AGENCY, need, other), "introduction-refused", "not-sent-to");
        introduce(Accounts.AGENCY, need, institution).statusCode(200);
        refused(introduce(Accounts.AGENCY, need, institution), "introduction-refused", "already-introduced");
        var offer = idOf(answer(institution, need, "OFFER"));
        refused(
                step(company, need, "answers/" + offer + "/reply", "{\"text\":\"x\"}"),
                "reply-refused",
                "not-a-question");
        var question = idOf(answer(institution, need, "QUESTION"));
        step(company, need, "answers/" + question + "/reply", "{\"text\":\"x\"}")
                .statusCode(200);
        refused(
                step(company, need, "answers/" + question + "/reply", "{\"text\":\"x\"}"),
                "reply-refused",
                "already-replied");
        step(company, need, "answers/" + UUID.randomUUID() + "/reply", "{\"text\":\"x\"}")
                .statusCode(404);
        var foreign = anOffering(other, "ANALYSIS", "x", "x", "色谱");
        refused(
                step(
                        institution,
                        need,
                        "answers",
                        "{\"kind\":\"OFFER\",\"text\":\"x\",\"offeringId\":\"%s\"}".formatted(foreign)),
                "answer-refused",
                "offering-unknown");
        var notTheirs = aBooking(aCompany().partnerId(), institution.partnerId(), programme, "CONFIRMED");
        refused(
                conclude(company, need, "{\"outcome\":\"BOOKING\",\"bookingId\":\"%s\"}".formatted(notTheirs)),
                "conclusion-refused",
                "booking-unknown");
        refused(
                conclude(company, need, "{\"outcome\":\"ORDER\",\"orderId\":\"%s\"}".formatted(UUID.randomUUID())),
                "conclusion-refused",
                "order-unknown");
        var memorandum = aSignedMemorandumOf(institution, other, "");
        refused(
                conclude(company, need, """
                        {"outcome":"RESEARCH_PROJECT","agreementId":"%s","initiativeId":"%s"}""".formatted(memorandum, UUID.randomUUID())),
                "conclusion-refused",
                "agreement-unknown",
                "initiative-unknown");
        var own = aSignedMemorandumOf(company, institution, "");
        conclude(company, need, "{\"outcome\":\"RESEARCH_PROJECT\",\"agreementId\":\"%s\"}".formatted(own))
                .statusCode(200)
                .body("status", equalTo("MET"));
        conclude(company, need, UNMET).statusCode(409).body("state", equalTo("MET"));
    }

    @Test
    void bad_input_names_every_fault() {
        state(company, programme, "\"kinds\":[\"COOKING\"],").statusCode(400);
        post(company, "/needs", """
                {"programmeId":"%s","title":"","text":"x","techniques":[""],"sector":"x","surprise":1,
                 "budget":{"amount":"12","currency":"ringgit"},"sample":{"amount":"1"}}""".formatted(programme))
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems("title", "sector", "surprise", "budget.amount", "budget.currency", "sample.material"));
        state(company, programme, "\"techniques\":[" + "\"x\",".repeat(20) + "\"y\"],")
                .statusCode(400);
        var need = aSentNeed(company, programme, institution);
        conclude(company, need, "{\"outcome\":\"BOOKING\",\"reason\":\"OTHER\"}")
                .statusCode(400);
        conclude(company, need, "{\"outcome\":\"UNMET\"}").statusCode(400);
        conclude(company, need, "{}").statusCode(400);
        step(company, need, "sending", "{\"institutionPartnerIds\":[null]}").statusCode(400);
        answer(institution, need, "SHRUG").statusCode(400);
        get(company, "/needs?status=LOST").statusCode(400);
        get(Accounts.AGENCY, "/reports/funnel?groupBy=COLOUR&from=yesterday&programmeId=x")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("groupBy", "from", "programmeId"));
    }

    @Test
    void of_two_conclusions_at_once_one_stands_and_what_has_ended_takes_no_answer() throws Exception {
        var need = aSentNeed(company, programme, institution);

        var statuses =
                atOnce(List.of(() -> conclude(company, need, UNMET), () -> conclude(Accounts.AGENCY, need, UNMET)));

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        try (var programmes = Topic.named("jambatan.programmes")) {
            programmes.awaitEvent("org.jambatan.need.concluded.v1", need);
            assertThat(programmes.eventsAbout(need).stream()
                            .filter(event -> event.type().contains("concluded")))
                    .hasSize(1);
        }
        answer(institution, need, "OFFER").statusCode(409).body("state", equalTo("UNMET"));
    }

    @Test
    void an_answer_and_the_withdrawal_at_once_leave_no_answer_after_the_end() throws Exception {
        for (var round = 0; round < 5; round++) {
            var need = aSentNeed(company, programme, institution);
            var statuses = atOnce(List.of(
                    () -> step(company, need, "withdrawal", "{\"reason\":\"Synthetic\"}"),
                    () -> answer(institution, need, "OFFER")));
            assertThat(statuses[0]).isEqualTo(200);
            assertThat(statuses[1]).isIn(201, 409);
            get(company, "/needs/" + need + "/answers?count=true").body("count", equalTo(statuses[1] == 201 ? 1 : 0));
            answer(institution, need, "OFFER").statusCode(409).body("state", equalTo("WITHDRAWN"));
            step(company, need, "withdrawal", "{}").statusCode(409);
        }
    }

    @Test
    void an_offering_that_is_suspended_fits_nobody_any_more() {
        var offering = UUID.randomUUID();
        var need = aNeed(company, programme);
        hearOffering(offering, institution.partnerId(), "ANALYSIS", "PUBLISHED", 3, "Formaldehyde chamber", "x", "甲醛");
        assertThat(awaitMatches(company, need, 1)).isEqualTo(1);
        hearOffering(offering, institution.partnerId(), "ANALYSIS", "SUSPENDED", 4, "Formaldehyde chamber", "x", "甲醛");
        assertThat(awaitMatches(company, need, 0)).isZero();
    }

    private ValidatableResponse funnel(String axis) {
        return get(Accounts.AGENCY, "/reports/funnel?programmeId=" + programme + "&groupBy=" + axis)
                .statusCode(200);
    }

    private static String id(Account account) {
        return account.partnerId().toString();
    }

    private static ValidatableResponse patch(Account account, UUID need, String changes) {
        return as(account)
                .header("If-Match", "*")
                .body(changes)
                .patch("/api/v1/needs/" + need)
                .then()
                .log()
                .ifValidationFails();
    }

    private static void refused(ValidatableResponse answer, String code, String... refusals) {
        answer.statusCode(409).body("code", equalTo(code)).body("refusals.code", contains((Object[]) refusals));
    }

    private static int[] atOnce(List<Callable<ValidatableResponse>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = calls.stream().map(threads::submit).toList();
            var statuses = new int[calls.size()];
            for (var at : IntStream.range(0, calls.size()).toArray()) {
                statuses[at] = running.get(at).get().extract().statusCode();
            }
            return statuses;
        }
    }
}
