package org.jambatan.mou.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.jambatan.mou.Api.aCharterOf;
import static org.jambatan.mou.Api.aLetterOf;
import static org.jambatan.mou.Api.aMemorandumOf;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedCharterOf;
import static org.jambatan.mou.Api.aSignedMemorandumOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.command;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.sign;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class MemorandumTest {

    @Inject
    Expiries expiries;

    @Test
    void a_memorandum_is_in_force_once_all_have_signed_whoever_witnesses() {
        var agency = Accounts.AGENCY;
        var company = aPartner("COMPANY");
        var park = aPartner("SCIENCE_PARK");
        var ofThePark = Accounts.institution("park-" + park).partner(park);
        var draft = """
                {"type":"MOU","title":{"en":"Memorandum"},"languages":["en","zh"],"sectors":["CONNECTIVITY"],
                 "precursorVisit":{"on":"2025-12-05","place":{"en":"Beijing"}},
                 "parties":[{"partnerId":"%s","role":"PARTY"},{"partnerId":"%s","role":"PARTY","onBehalfOf":"%s"}]}""".formatted(agency.partnerId(), company, park);
        post(agency, "/agreements", draft).statusCode(409).body("refusals.code", contains("not-related"));
        post(agency, "/partners/" + company + "/related", """
                {"partnerId":"%s","relation":"LEGAL_SIGNATORY_OF"}""".formatted(park)).statusCode(200);

        var memorandum = idOf(post(agency, "/agreements", draft));
        sign(agency, memorandum, "SIGNATORY", "2026-01-10").statusCode(201);
        get(ofThePark, "/agreements/" + memorandum)
                .body("legalState", equalTo("PARTLY_SIGNED"))
                .body("precursorVisit.place.en", equalTo("Beijing"));
        post(agency, "/agreements/" + memorandum + "/signatures", """
                {"role":"OFFICIATING_WITNESS","office":{"en":"Minister"},"organisation":{"en":"Ministry"},
                 "method":"EXTERNAL","signedOn":"2026-01-12","place":{"en":"Beijing"},"ceremony":{"en":"Signing"}}""")
                .statusCode(201)
                .body("organisation.en", equalTo("Ministry"));
        get(agency, "/agreements/" + memorandum).body("legalState", equalTo("PARTLY_SIGNED"));
        sign(ofThePark, memorandum, "SIGNATORY", "2026-01-12")
                .statusCode(201)
                .body("partnerId", equalTo(company.toString()));

        get(agency, "/agreements/" + memorandum)
                .body("legalState", equalTo("IN_FORCE"))
                .body("revisionState", equalTo("EXECUTED"))
                .body("engagement", equalTo("DORMANT"))
                .body("actions", hasItems("suspension", "termination", "completion", "supersession"));
        sign(ofThePark, memorandum, "SIGNATORY", "2026-01-12")
                .statusCode(409)
                .body("refusals.code", contains("already-signed"));
        get(aUniversity(), "/agreements/" + memorandum).statusCode(404);
        get(ofThePark, "/agreements?partyId=" + park).body("items.id", contains(memorandum.toString()));
    }

    @Test
    void a_witness_is_somebody_else_and_gates_where_one_is_asked_for() {
        var one = aUniversity();
        var other = aUniversity();
        var memorandum = aMemorandumOf(one, other, "\"attestationRequired\":true,");
        sign(one, memorandum, "SIGNATORY", "2026-01-10").statusCode(201);
        sign(other, memorandum, "SIGNATORY", "2026-01-10").statusCode(201);

        get(one, "/agreements/" + memorandum).body("legalState", equalTo("PARTLY_SIGNED"));
        post(one, "/agreements/" + memorandum + "/signatures", """
                {"role":"ATTESTING_WITNESS","office":{"en":"vice-chancellor"},"method":"SEAL","signedOn":"2026-01-11"}""")
                .statusCode(409)
                .body("refusals.code", contains("witness-is-the-signatory"));
        sign(one, memorandum, "ATTESTING_WITNESS", "2026-01-11").statusCode(201);

        get(one, "/agreements/" + memorandum).body("legalState", equalTo("IN_FORCE"));
    }

    @Test
    void later_papers_change_what_it_is_from_their_day_on() {
        var one = aUniversity();
        var other = aUniversity();
        var memorandum =
                aSignedMemorandumOf(one, other, "\"effectiveFrom\":\"2026-01-01\",\"effectiveUntil\":\"2026-10-31\",");
        get(one, "/agreements/" + memorandum).body("legalState", equalTo("EXPIRED"));

        command(
                        other,
                        memorandum,
                        "suspension",
                        "{\"executedOn\":\"2026-03-01\",\"from\":\"2026-03-10\",\"until\":\"2026-03-19\"}")
                .statusCode(200);
        command(one, memorandum, "extension", "{\"executedOn\":\"2026-11-10\",\"until\":\"2199-12-31\"}")
                .statusCode(200)
                .body("legalState", equalTo("IN_FORCE"))
                .body("lastDay", equalTo("2199-12-31"));
        command(
                        one,
                        memorandum,
                        "termination",
                        "{\"executedOn\":\"2026-11-12\",\"from\":\"2198-01-01\",\"reason\":\"Synthetic\"}")
                .statusCode(200)
                .body("legalState", equalTo("IN_FORCE"))
                .body("instruments", hasSize(3));

        var of = "/agreements?partnerId=" + one.partnerId() + "&asOf=";
        get(one, of + "2026-01-11").body("items.legalState", contains("PARTLY_SIGNED"));
        get(one, of + "2026-03-09&state=IN_FORCE").body("items", hasSize(1));
        get(one, of + "2026-03-19&state=SUSPENDED&count=true").body("count", equalTo(1));
        get(one, of + "2026-03-20").body("items.legalState", contains("IN_FORCE"));
        get(one, of + "2026-11-09").body("items.legalState", contains("EXPIRED"));
        get(one, of + "2026-11-10").body("items.legalState", contains("IN_FORCE"));
        get(one, of + "2198-01-01&state=TERMINATED").body("items", hasSize(1));
        get(one, of + "2026-08-01&expiringWithin=P90D").body("items", empty());
        get(one, of + "2026-10-01&expiringWithin=P1Y").body("items", hasSize(1));
        get(one, "/agreements?expiringWithin=90").statusCode(400).body("violations.field", contains("expiringWithin"));
    }

    @Test
    void what_cannot_be_is_refused_and_changes_nothing() {
        var one = aUniversity();
        var other = aUniversity();
        var memorandum = aSignedMemorandumOf(one, other, "");

        command(one, memorandum, "resumption", "{}")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("IN_FORCE"))
                .body("actions", hasItem("suspension"));
        command(one, memorandum, "extension", "{\"until\":\"2199-01-01\"}")
                .statusCode(409)
                .body("refusals.code", contains("no-term-to-extend"));
        command(one, memorandum, "extension", "{}").statusCode(400).body("violations.field", contains("until"));
        command(one, memorandum, "termination", "{\"executedOn\":\"2199-01-01\"}")
                .statusCode(409)
                .body("code", equalTo("instrument-refused"))
                .body("refusals.code", contains("executed-in-the-future"));
        command(one, memorandum, "termination", "{\"executedOn\":\"2026-05-02\",\"from\":\"2026-05-01\"}")
                .statusCode(400);
        command(one, memorandum, "suspension", "{\"until\":\"2020-05-01\"}").statusCode(400);
        command(one, memorandum, "supersession", "{\"byId\":\"%s\"}".formatted(UUID.randomUUID()))
                .statusCode(409)
                .body("refusals.code", contains("agreement-unknown"));
        command(one, memorandum, "withdrawal", "{}").statusCode(409).body("state", equalTo("IN_FORCE"));
        command(aUniversity(), memorandum, "termination", "{}").statusCode(404);
        as(one).header("If-Match", "*")
                .body("{\"title\":{\"en\":\"Other\"}}")
                .patch("/api/v1/agreements/" + memorandum)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"));
        get(one, "/agreements/" + memorandum).body("instruments", empty()).header("ETag", "\"3\"");

        command(one, memorandum, "completion", "{}").statusCode(200).body("legalState", equalTo("COMPLETED"));
        command(one, memorandum, "termination", "{}").statusCode(409).body("state", equalTo("COMPLETED"));
        sign(other, memorandum, "ATTESTING_WITNESS", "2026-01-10")
                .statusCode(409)
                .body("state", equalTo("COMPLETED"));
    }

    @Test
    void every_kind_has_its_parties_and_terms() {
        var one = aUniversity();
        var two = "\"parties\":[{\"partnerId\":\"%s\",\"role\":\"%s\"},{\"partnerId\":\"%s\",\"role\":\"%s\"}]";
        var investor = aUniversity();
        post(
                        one,
                        "/agreements",
                        ("{\"type\":\"MOU\",\"title\":{\"en\":\"x\"},\"quorum\":2," + two + "}")
                                .formatted(one.partnerId(), "PARTY", one.partnerId(), "PARTY"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("parties", "quorum"));
        post(
                        one,
                        "/agreements",
                        ("{\"type\":\"MOU\",\"title\":{\"en\":\"x\"},\"effectiveFrom\":\"2026-01-01\",\"effectiveUntil\":\"2025-01-01\",\"precursorVisit\":{\"on\":\"2026-02-01\",\"place\":{\"en\":\"x\"}},"
                                        + two + "}")
                                .formatted(one.partnerId(), "PARTY", investor.partnerId(), "PARTY"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("effectiveUntil", "precursorVisit.on"));
        post(
                        one,
                        "/agreements",
                        ("{\"type\":\"INVESTMENT_LOI\",\"title\":{\"en\":\"x\"}," + two + "}")
                                .formatted(investor.partnerId(), "INVESTOR", one.partnerId(), "PROJECT_OWNER"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("investment", "effectiveUntil"));
        post(
                        one,
                        "/agreements",
                        ("{\"type\":\"MOU\",\"title\":{\"en\":\"x\"}," + two + "}")
                                .formatted(investor.partnerId(), "PARTY", UUID.randomUUID(), "PARTY"))
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("not-a-party", "partner-unknown"));
        var loi = idOf(post(
                one,
                "/agreements",
                ("{\"type\":\"INVESTMENT_LOI\",\"title\":{\"en\":\"LOI\"},\"effectiveUntil\":\"2199-01-01\",\"investment\":{\"project\":{\"en\":\"Innovative drug\"},\"from\":{\"amount\":\"100.00\",\"currency\":\"CNY\"},\"until\":{\"amount\":\"200.00\",\"currency\":\"CNY\"}},"
                                + two + "}")
                        .formatted(investor.partnerId(), "INVESTOR", one.partnerId(), "PROJECT_OWNER")));
        get(investor, "/agreements/" + loi).body("investment.until.amount", equalTo("200.00"));
        var wider = aSignedMemorandumOf(one, investor, "");
        var cooperation =
                "{\"type\":\"STRATEGIC_COOPERATION\",\"underId\":\"%s\",\"title\":{\"en\":\"x\"}," + two + "}";
        post(one, "/agreements", cooperation.formatted(wider, one.partnerId(), "PARTY", investor.partnerId(), "PARTY"))
                .statusCode(201)
                .body("underId", equalTo(wider.toString()));
        post(
                        one,
                        "/agreements",
                        cooperation.formatted(
                                aMemorandumOf(investor, aUniversity(), ""),
                                one.partnerId(),
                                "PARTY",
                                investor.partnerId(),
                                "PARTY"))
                .statusCode(409)
                .body("refusals.code", contains("agreement-unknown"));
        get(one, "/agreements?underId=" + wider).body("items", hasSize(1));
        try (var agreements = Topic.named("jambatan.agreements")) {
            assertThat(agreements
                            .awaitEvent("org.jambatan.agreement.drafted.v1", loi)
                            .json())
                    .doesNotContain("200.00");
        }
    }

    @Test
    void a_charter_is_in_force_at_its_quorum() {
        var founder = aUniversity();
        var member = aUniversity();
        var late = aUniversity();
        var early = aCharterOf(founder, aUniversity(), member);
        accede(member, early).statusCode(409).body("code", equalTo("illegal-in-state"));
        var charter = aSignedCharterOf(founder, aUniversity(), member);
        get(member, "/agreements/" + charter)
                .body("legalState", equalTo("EXECUTED"))
                .body("actions", hasItem("accession"));

        accede(late, charter).statusCode(404);
        command(member, charter, "invitation", "{\"partnerId\":\"%s\"}".formatted(late.partnerId()))
                .statusCode(409)
                .body("refusals.code", contains("not-a-founder"));
        command(founder, charter, "invitation", "{\"partnerId\":\"%s\"}".formatted(late.partnerId()))
                .statusCode(200);
        accede(founder, charter).statusCode(409).body("refusals.code", contains("not-invited"));
        accede(member, charter).statusCode(201);
        accede(member, charter).statusCode(409).body("refusals.code", contains("already-acceded"));

        get(founder, "/agreements/" + charter).body("legalState", equalTo("IN_FORCE"));
        get(founder, "/agreements?asOf=2026-02-20&partnerId=" + late.partnerId())
                .body("items.legalState", contains("EXECUTED"));
        accede(late, charter).statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse accede(Account member, UUID charter) {
        return command(
                member,
                charter,
                "accession",
                "{\"office\":{\"en\":\"Director\"},\"method\":\"SEAL\",\"signedOn\":\"2026-03-01\"}");
    }

    @Test
    void a_reviewed_draft_is_signed_once_it_is_approved() {
        var university = aUniversity();
        var letter = aLetterOf(university);
        command(university, letter, "review", "{}")
                .statusCode(200)
                .body("revisionState", equalTo("IN_REVIEW"))
                .body("actions", not(hasItem("signatures")));
        sign(university, letter, "SIGNATORY", "2026-01-01").statusCode(409).body("code", equalTo("illegal-in-state"));
        command(university, letter, "approval", "{}")
                .statusCode(409)
                .body("refusals.code", contains("not-the-reviewer"));
        command(Accounts.AGENCY, letter, "rejection", "{\"reason\":\"Dates are missing\"}")
                .statusCode(200)
                .body("revisionState", equalTo("DRAFT"))
                .body("reviewNote", equalTo("Dates are missing"));
        command(university, letter, "review", "{}").statusCode(200);
        command(Accounts.AGENCY, letter, "approval", "{}").statusCode(200).body("revisionState", equalTo("APPROVED"));
        sign(university, letter, "SIGNATORY", "2026-01-01").statusCode(201);
    }

    @Test
    void that_it_runs_out_is_told_once_and_changes_no_state() {
        var one = aUniversity();
        var memorandum = aSignedMemorandumOf(
                one, aUniversity(), "\"effectiveFrom\":\"2026-01-01\",\"effectiveUntil\":\"2190-06-30\",");

        for (var now : new String[] {
            "2190-04-20T00:00:00Z",
            "2190-04-21T00:00:00Z",
            "2190-06-10T00:00:00Z",
            "2190-06-11T00:00:00Z",
            "2190-07-02T00:00:00Z",
            "2190-07-03T00:00:00Z"
        }) {
            expiries.announceAt(Instant.parse(now));
        }

        try (var agreements = Topic.named("jambatan.agreements")) {
            agreements.awaitEvent("org.jambatan.agreement.expired.v1", memorandum);
            assertThat(agreements.eventsAbout(memorandum))
                    .extracting(event ->
                            event.type() + " " + event.at("/data/daysLeft").asText())
                    .endsWith(
                            "org.jambatan.agreement.expiring.v1 72",
                            "org.jambatan.agreement.expiring.v1 21",
                            "org.jambatan.agreement.expired.v1 ")
                    .hasSize(6);
        }
        get(one, "/agreements/" + memorandum).body("legalState", equalTo("IN_FORCE"));
    }

    @Test
    void the_register_is_a_table_too_and_the_programmes_officer_reads_it() {
        var one = aUniversity();
        var programme = aProgramme();
        var memorandum = aSignedMemorandumOf(one, aUniversity(), "\"programmeId\":\"%s\",".formatted(programme));

        get(Accounts.AGENCY, "/agreements/" + memorandum).statusCode(200);
        var table = as(Accounts.AGENCY)
                .accept("text/csv")
                .get("/api/v1/agreements?programmeId=" + programme)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(table.lines())
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith(memorandum + ",MOU,Memorandum of Understanding,");
        command(Accounts.AGENCY, memorandum, "termination", "{}")
                .statusCode(409)
                .body("refusals.code", contains("not-a-party"));
    }
}
