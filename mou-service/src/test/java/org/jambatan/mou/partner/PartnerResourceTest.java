package org.jambatan.mou.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aRor;
import static org.jambatan.mou.Api.admit;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.post;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class PartnerResourceTest {

    @Test
    void an_officer_types_a_university_in() {
        var ror = aRor();

        var id = UUID.fromString(post(Accounts.AGENCY, "/partners", """
                        {"name":{"en":"University of the Bridge","ms":"Universiti Jambatan"},"kind":"UNIVERSITY",
                         "country":"MY","ror":"%s","registrationNumber":"DU-1"}""".formatted(ror))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/v1/partners/"))
                .body("status", equalTo("PROSPECT"))
                .body("name.ms", equalTo("Universiti Jambatan"))
                .body("ror", equalTo(ror))
                .body("registrationNumber", equalTo("DU-1"))
                .body("startUp", equalTo(false))
                .body("participations", empty())
                .body("actions", empty())
                .extract()
                .path("id"));

        get(Accounts.AGENCY, "/partners/" + id).statusCode(200).header("ETag", "\"1\"");
        try (var topic = Topic.named("jambatan.partners")) {
            var event = topic.awaitEvent("org.jambatan.partner.proposed.v1", id);
            assertThat(event.text("/data/status")).isEqualTo("PROSPECT");
            assertThat(event.text("/data/ror")).isEqualTo(ror);
            assertThat(event.text("/partnerid")).isEqualTo(id.toString());
            assertThat(event.at("/data/registrationNumber").isMissingNode()).isTrue();
        }
    }

    @Test
    void every_fault_of_the_input_is_named() {
        post(Accounts.AGENCY, "/partners", """
                {"name":{},"kind":"CASTLE","country":"QQ","ror":"https://ror.org/02e91jd65","colour":"red"}""")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("kind"))
                .body("violations.field", hasItem("country"))
                .body("violations.field", hasItem("ror"))
                .body("violations.field", hasItem("colour"))
                .body("violations.field", hasItem(containsString("name")));
        post(Accounts.AGENCY, "/partners", "{}")
                .statusCode(400)
                .body("violations.field", contains("country", "kind", "name"));
    }

    @Test
    void a_ror_id_stands_for_one_partner_also_in_a_race() throws Exception {
        var ror = aRor();
        var body = """
                {"name":{"en":"Contended"},"kind":"UNIVERSITY","country":"MY","ror":"%s"}""".formatted(ror);

        try (var callers = Executors.newFixedThreadPool(6)) {
            var answers = callers
                    .invokeAll(IntStream.range(0, 6)
                            .<java.util.concurrent.Callable<Integer>>mapToObj(i -> () -> as(Accounts.AGENCY)
                                    .body(body)
                                    .post("/api/v1/partners")
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(201);
            assertThat(answers).filteredOn(status -> status == 409).hasSize(5);
        }

        post(Accounts.AGENCY, "/partners", body)
                .statusCode(409)
                .body("code", equalTo("partner-refused"))
                .body("refusals.code", contains("ror-taken"));
        get(Accounts.AGENCY, "/partners?ror=" + ror).body("items", hasSize(1));
        get(Accounts.AGENCY, "/partners?ror=" + ror.substring(16)).body("items", hasSize(1));
    }

    @Test
    void a_role_alone_makes_nobody_an_agency() {
        var company = aCompany();
        post(company.roles("agency-officer"), "/partners", """
                {"name":{"en":"Mine"},"kind":"COMPANY","country":"MY"}""").statusCode(403).body("code", equalTo("not-an-agency"));
        post(Account.named("stray").roles("agency-officer"), "/partners", """
                {"name":{"en":"Mine"},"kind":"COMPANY","country":"MY"}""")
                .statusCode(403)
                .body("code", equalTo("no-partner"));
    }

    @Test
    void a_prospect_is_seen_by_itself_by_who_typed_it_in_and_by_auditors() {
        var company = aCompany();
        var path = "/partners/" + company.partnerId();

        get(company, path).statusCode(200).body("status", equalTo("PROSPECT"));
        get(Accounts.AGENCY, path).statusCode(200).body("actions", contains("admission"));
        get(Accounts.AUDITOR, path).statusCode(200).body("actions", empty());
        get(anotherAgency(), path).statusCode(404);
        get(Accounts.ENTRANT, path).statusCode(404);
        get(Accounts.AGENCY.roles("member"), path).statusCode(404);
        getAnonymously(path).statusCode(404).contentType("application/problem+json");
    }

    @Test
    void everybody_sees_the_public_profile_of_a_confirmed_partner_and_no_more() {
        var company = aCompany();
        var programme = aProgramme();
        admit(company.partnerId(), programme).statusCode(200);
        var path = "/partners/" + company.partnerId();

        getAnonymously(path)
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("size", nullValue())
                .body("startUp", nullValue())
                .body("participations.programmeId", contains(programme.toString()));
        get(company, path).body("size", equalTo("SMALL")).body("startUp", equalTo(false));
        getAnonymously("/partners?programmeId=" + programme)
                .body("items.id", contains(company.partnerId().toString()));
    }

    @Test
    void an_officer_sees_all_of_a_partner_of_its_programmes_that_another_agency_typed_in() {
        var other = anotherAgency();
        var partner = aPartner(other, "COMPANY");
        get(Accounts.AGENCY, "/partners/" + partner).statusCode(404);
        post(other, "/partners/" + partner + "/admission", """
                {"programmeId":"%s","size":"MICRO","startUp":true}""".formatted(aProgramme(other)))
                .statusCode(200);

        get(Accounts.AGENCY, "/partners/" + partner).statusCode(200).body("size", nullValue());
        admit(partner, aProgramme()).statusCode(200).body("participations", hasSize(2));

        get(Accounts.AGENCY, "/partners/" + partner)
                .body("size", equalTo("SMALL"))
                .body("startUp", equalTo(false));
    }

    @Test
    void lists_are_filtered_paged_and_counted() {
        var word = "Zq" + UUID.randomUUID().toString().substring(0, 8);
        for (var i = 0; i < 3; i++) {
            post(Accounts.AGENCY, "/partners", """
                    {"name":{"zh":"同济 %s"},"kind":"HOSPITAL","country":"CN"}""".formatted(word)).statusCode(201);
        }

        var first = get(
                        Accounts.AGENCY,
                        "/partners?limit=2&count=true&kind=HOSPITAL&status=PROSPECT&q="
                                + word.toLowerCase(java.util.Locale.ROOT))
                .statusCode(200)
                .body("items", hasSize(2))
                .body("count", equalTo(3))
                .body("next", notNullValue())
                .header("Link", containsString("rel=\"next\""));
        String next = first.extract().path("next");
        get(Accounts.AGENCY, "/partners?limit=2&q=" + word + "&cursor=" + next)
                .body("items", hasSize(1))
                .body("next", nullValue());
        getAnonymously("/partners?q=" + word).body("items", empty());
        get(Accounts.AGENCY, "/partners?q=%25" + word).body("items", empty());
    }

    @Test
    void bad_filters_are_all_named() {
        getAnonymously("/partners?kind=CASTLE&status=OLD&ror=x&programmeId=7")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("kind", "programmeId", "ror", "status"));
        getAnonymously("/partners?limit=0").statusCode(400);
        getAnonymously("/partners?cursor=abc").statusCode(400);
    }

    @Test
    void an_idempotency_key_makes_one_partner_of_two_requests() {
        var body = "{\"name\":{\"en\":\"Once\"},\"kind\":\"TEAM\",\"country\":\"MY\"}";
        var key = UUID.randomUUID().toString();

        var first =
                as(Accounts.AGENCY).header("Idempotency-Key", key).body(body).post("/api/v1/partners");
        var second =
                as(Accounts.AGENCY).header("Idempotency-Key", key).body(body).post("/api/v1/partners");

        assertThat(second.path("id").toString()).isEqualTo(first.path("id").toString());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        as(Accounts.AGENCY)
                .header("Idempotency-Key", key)
                .body(body.replace("Once", "Twice"))
                .post("/api/v1/partners")
                .then()
                .statusCode(422);
    }

    @Test
    void a_token_of_several_partners_is_asked_to_choose() {
        var both = Account.named("both")
                .organization("one", aPartner("COMPANY"))
                .organization("other", aPartner("COMPANY"))
                .roles("member");
        get(both, "/partners").statusCode(403).body("code", equalTo("choose-organization"));
    }

    @Test
    void flawed_tokens_are_refused_and_forged_headers_ignored() {
        given().auth()
                .oauth2(Accounts.AGENCY.expired().token())
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Accounts.AGENCY.wrongAudience().token())
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        var hidden = aPartner("COMPANY");
        given().header("X-Partner-Id", Accounts.AGENCY.partnerId().toString())
                .get("/api/v1/partners/" + hidden)
                .then()
                .statusCode(404);
    }
}
