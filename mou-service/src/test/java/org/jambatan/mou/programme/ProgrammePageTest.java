package org.jambatan.mou.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aClosedProgramme;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aLetterFrom;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedLetterOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.acknowledge;
import static org.jambatan.mou.Api.admit;
import static org.jambatan.mou.Api.anApplicationOf;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.post;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.mou.registration.Comer;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class ProgrammePageTest {

    private static final String PAGE = """
            {"description":{"en":"A bridge","ms":"Sebuah jambatan","zh":"一座桥"},
             "welcomes":["UNIVERSITY","COMPANY","COMPANY"],"sizes":["MICRO","SMALL"],
             "services":[{"kind":"FACILITY_ACCESS","text":{"en":"Laboratories"}},{"kind":"TRAINING"}],
             "support":{"perProject":{"amount":"5000.00","currency":"MYR"},"text":{"en":"A committee decides"}}}""";

    @Test
    void officers_write_the_page_that_everybody_reads() {
        var programme = aProgramme();

        revise(programme, "\"1\"", PAGE).statusCode(200).header("ETag", equalTo("\"2\""));

        getAnonymously("/programmes/" + programme)
                .statusCode(200)
                .body("description.zh", equalTo("一座桥"))
                .body("welcomes", contains("UNIVERSITY", "COMPANY"))
                .body("sizes", contains("MICRO", "SMALL"))
                .body("services.kind", contains("FACILITY_ACCESS", "TRAINING"))
                .body("support.perProject.amount", equalTo("5000.00"))
                .body("call", nullValue())
                .body("actions", empty());
        revise(programme, "\"2\"", PAGE).statusCode(200).header("ETag", equalTo("\"2\""));
        revise(programme, "\"2\"", "{\"support\":null}").statusCode(200).body("support", nullValue());
        try (var topic = Topic.named("jambatan.programmes")) {
            var revised = topic.awaitEvent("org.jambatan.programme.revised.v1", programme);
            assertThat(revised.text("/data/support/perProject/currency")).isEqualTo("MYR");
            assertThat(revised.text("/data/sizes/1")).isEqualTo("SMALL");
        }
    }

    @Test
    void a_page_is_edited_at_its_version_and_every_fault_is_named() {
        var programme = aProgramme();
        as(Accounts.AGENCY)
                .body("{}")
                .patch("/api/v1/programmes/" + programme)
                .then()
                .statusCode(428);
        revise(programme, "\"7\"", PAGE).statusCode(412);
        revise(programme, "*", "{\"status\":\"CLOSED\"}").statusCode(400);
        revise(programme, "*", """
                {"name":null,"sizes":[null],"services":[{"text":{"en":"What?"}}],
                 "support":{"perProject":{"amount":"5 thousand","currency":"ringgit"}},
                 "call":{"opens":"2026-05-02","closes":"2026-05-01","text":{}}}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "name",
                                "services[0].kind",
                                "support.perProject.amount",
                                "support.perProject.currency",
                                "call.inOrder",
                                "call.text.present"));
    }

    @Test
    void a_call_is_public_while_it_is_open_and_binds_who_applies() {
        var programme = aProgramme();
        var company = aCompany();
        call(programme, "2190-01-01", "2190-02-01");
        getAnonymously("/programmes/" + programme).body("call", nullValue());
        get(Accounts.AGENCY, "/programmes/" + programme).body("call.state", equalTo("ANNOUNCED"));
        get(company, "/programmes/" + programme).body("actions", empty());
        apply(company.partnerId(), programme, "SMALL").statusCode(409).body("refusals.code", contains("call-not-open"));

        call(programme, "2026-01-01", "2190-02-01");
        getAnonymously("/programmes/" + programme)
                .body("call.state", equalTo("OPEN"))
                .body("call.text.en", equalTo("Apply"));
        get(company, "/programmes/" + programme).body("actions", contains("admissions"));
        apply(company.partnerId(), programme, "SMALL").statusCode(201);

        call(programme, "2026-01-01", "2026-01-02");
        getAnonymously("/programmes/" + programme).body("call", nullValue());
        get(Accounts.AGENCY, "/programmes/" + programme).body("call.state", equalTo("OVER"));
        admit(aPartner("COMPANY"), programme).statusCode(200);
    }

    @Test
    void sizes_that_are_not_welcome_stay_out_unless_they_are_start_ups() {
        var programme = aProgramme();
        revise(programme, "*", "{\"sizes\":[\"MICRO\"]}").statusCode(200);
        apply(aCompany().partnerId(), programme, "LARGE")
                .statusCode(409)
                .body("refusals.code", contains("size-not-welcome"));
        admit(aPartner("COMPANY"), programme).statusCode(409).body("refusals.code", contains("size-not-welcome"));
        post(Accounts.AGENCY, "/partners/" + aPartner("COMPANY") + "/admission", """
                {"programmeId":"%s","size":"MEDIUM","startUp":true}""".formatted(programme))
                .statusCode(200);
    }

    @Test
    void a_closed_programme_takes_nobody_in() {
        var programme = aProgramme();
        var waiting = aCompany();
        var application = "/programmes/" + programme + "/admissions/" + anApplicationOf(waiting, programme);
        var university = aUniversity();
        var letter = aSignedLetterOf(university, programme);
        post(Accounts.AGENCY, "/programmes/" + programme + "/closing", "{\"reason\":\"Full\"}")
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closure.reason", equalTo("Full"))
                .body("actions", hasItem("reopening"))
                .body("actions", not(hasItem("closing")));
        var verified = "{\"size\":\"SMALL\",\"startUp\":false}";

        apply(aCompany().partnerId(), programme, "SMALL")
                .statusCode(409)
                .body("refusals.code", contains("programme-closed"));
        admit(aPartner("COMPANY"), programme).statusCode(409).body("refusals.code", contains("programme-closed"));
        post(Accounts.AGENCY, application + "/approval", verified)
                .statusCode(409)
                .body("refusals.code", contains("programme-closed"));
        Comer.aCompany()
                .cameFor(programme)
                .register()
                .statusCode(409)
                .body("refusals.code", contains("programme-closed"));
        acknowledge(letter, "2026-01-02").statusCode(409).body("refusals.code", contains("programme-closed"));
        post(university, "/agreements", aLetterFrom(university.partnerId(), Accounts.AGENCY.partnerId(), programme, ""))
                .statusCode(409)
                .body("refusals.code", contains("programme-closed"));

        post(Accounts.AGENCY, "/programmes/" + programme + "/reopening", "{}")
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("closure", nullValue());
        post(Accounts.AGENCY, application + "/approval", verified).statusCode(200);
        acknowledge(letter, "2026-01-02").statusCode(200);
    }

    @Test
    void a_closed_programme_is_seen_by_those_it_concerns() {
        var programme = aProgramme();
        var inside = aCompanyIn(programme);
        var path = "/programmes/" + programme;
        post(Accounts.AGENCY, path + "/closing", "{}").statusCode(200);

        getAnonymously(path).statusCode(404);
        get(aCompany(), path).statusCode(404);
        get(anotherAgency(), path).statusCode(404);
        get(inside, path).statusCode(200).body("actions", empty());
        get(Accounts.AUDITOR, path).statusCode(200);
        getAnonymously("/programmes?status=CLOSED").statusCode(200).body("items", empty());
        get(inside, "/programmes?status=CLOSED&count=true")
                .body("items.id", contains(programme.toString()))
                .body("count", equalTo(1));
        get(inside, "/programmes?agencyId=" + Accounts.AGENCY.partnerId() + "&status=OPEN&limit=1")
                .body("items", hasSize(1));
        getAnonymously("/programmes?status=SHUT").statusCode(400);
    }

    @Test
    void a_programme_is_closed_once_and_by_its_own_officers() {
        var programme = aClosedProgramme(Accounts.AGENCY);
        var path = "/programmes/" + programme;
        post(Accounts.AGENCY, path + "/closing", "{}")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("CLOSED"))
                .body("actions", hasItem("reopening"));
        post(anotherAgency(), path + "/reopening", "{}").statusCode(404);
        as(Accounts.AGENCY)
                .header("If-Match", "\"1\"")
                .body("{}")
                .post("/api/v1" + path + "/reopening")
                .then()
                .statusCode(412);
        post(Accounts.AGENCY, path + "/reopening", "{}").statusCode(200);
        post(Accounts.AGENCY, path + "/reopening", "{}").statusCode(409);
        try (var topic = Topic.named("jambatan.programmes")) {
            assertThat(topic.awaitEvent("org.jambatan.programme.closed.v1", programme)
                            .text("/data/closure/reason"))
                    .isEqualTo("Synthetic: full");
            assertThat(topic.awaitEvent("org.jambatan.programme.reopened.v1", programme)
                            .text("/data/status"))
                    .isEqualTo("OPEN");
        }
    }

    private static ValidatableResponse revise(UUID programme, String tag, String changes) {
        return as(Accounts.AGENCY)
                .header("If-Match", tag)
                .body(changes)
                .patch("/api/v1/programmes/" + programme)
                .then()
                .log()
                .ifValidationFails();
    }

    private static void call(UUID programme, String opens, String closes) {
        revise(programme, "*", """
                {"call":{"opens":"%s","closes":"%s","text":{"en":"Apply"}}}""".formatted(opens, closes)).statusCode(200);
    }

    private static ValidatableResponse apply(UUID company, UUID programme, String size) {
        var admin = Accounts.company("company-" + company).partner(company);
        return post(admin, "/programmes/" + programme + "/admissions", "{\"size\":\"" + size + "\"}");
    }
}
