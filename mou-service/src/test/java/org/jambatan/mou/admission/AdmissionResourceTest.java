package org.jambatan.mou.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedLetterOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.acknowledge;
import static org.jambatan.mou.Api.admit;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.post;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class AdmissionResourceTest {

    @Test
    void a_company_is_confirmed_and_takes_part_from_today() {
        var company = aPartner("COMPANY");
        var programme = aProgramme();
        var today = LocalDate.now(ZoneId.of("Asia/Kuala_Lumpur")).toString();

        admit(company, programme)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("CONFIRMED"))
                .body("size", equalTo("SMALL"))
                .body("participations", hasSize(1))
                .body("participations[0].programmeId", equalTo(programme.toString()))
                .body("participations[0].from", equalTo(today));

        try (var topic = Topic.named("jambatan.partners");
                var states = Topic.named("jambatan.partners.state")) {
            var joined = topic.awaitEvent("org.jambatan.partner.joined-programme.v1", company);
            assertThat(joined.text("/data/participations/0/programmeId")).isEqualTo(programme.toString());
            assertThat(topic.eventsAbout(company))
                    .extracting(event -> event.type() + " " + event.text("/aggregateversion"))
                    .containsExactly(
                            "org.jambatan.partner.proposed.v1 1",
                            "org.jambatan.partner.confirmed.v1 2",
                            "org.jambatan.partner.joined-programme.v1 3");
            var state = states.awaitState(
                    company, it -> it.text("/aggregateversion").equals("3"));
            assertThat(state.text("/data/size")).isEqualTo("SMALL");
        }
    }

    @Test
    void a_confirmed_partner_is_admitted_to_a_further_programme_and_not_twice_to_one() {
        var company = aPartner("COMPANY");
        var first = aProgramme();
        var second = aProgramme();
        admit(company, first).statusCode(200);

        admit(company, first)
                .statusCode(409)
                .body("code", equalTo("admission-refused"))
                .body("refusals.code", contains("already-admitted"));
        admit(company, second)
                .statusCode(200)
                .body("participations.programmeId", containsInAnyOrder(first.toString(), second.toString()));
    }

    @Test
    void an_institution_needs_its_letter_first() {
        var university = aUniversity();
        admit(university.partnerId(), aProgramme())
                .statusCode(409)
                .body("refusals.code", contains("needs-letter-of-confirmation"));
        acknowledge(aSignedLetterOf(university), "2026-01-02").statusCode(200);

        post(Accounts.AGENCY, "/partners/" + university.partnerId() + "/admission", """
                {"programmeId":"%s"}""".formatted(aProgramme()))
                .statusCode(200)
                .body("participations", hasSize(2));
    }

    @Test
    void a_companys_size_must_have_been_verified() {
        var company = aPartner("COMPANY");
        post(Accounts.AGENCY, "/partners/" + company + "/admission", """
                {"programmeId":"%s"}""".formatted(aProgramme()))
                .statusCode(409)
                .body("refusals.code", contains("size-not-verified"));
        get(Accounts.AGENCY, "/partners/" + company).body("status", equalTo("PROSPECT"));
    }

    @Test
    void an_agency_admits_to_its_own_programmes_alone() {
        var company = aPartner("COMPANY");
        for (var programme : new UUID[] {aProgramme(anotherAgency()), UUID.randomUUID()}) {
            admit(company, programme).statusCode(409).body("refusals.code", contains("programme-unknown"));
        }
    }

    @Test
    void a_prospect_of_another_agency_is_not_there() {
        var other = anotherAgency();
        var theirs = aPartner(other, "COMPANY");
        admit(theirs, aProgramme()).statusCode(404);
        admit(UUID.randomUUID(), aProgramme()).statusCode(404);
    }

    @Test
    void nobody_but_an_officer_admits() {
        var company = aCompany();
        post(company, "/partners/" + company.partnerId() + "/admission", """
                {"programmeId":"%s","size":"SMALL"}""".formatted(aProgramme()))
                .statusCode(403);
    }

    @Test
    void a_stale_version_is_refused() {
        var company = aPartner("COMPANY");
        as(Accounts.AGENCY)
                .header("If-Match", "\"7\"")
                .body("{\"programmeId\":\"%s\",\"size\":\"SMALL\"}".formatted(aProgramme()))
                .post("/api/v1/partners/" + company + "/admission")
                .then()
                .statusCode(412);
    }
}
