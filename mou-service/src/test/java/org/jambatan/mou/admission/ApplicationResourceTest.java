package org.jambatan.mou.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.admit;
import static org.jambatan.mou.Api.anApplicationOf;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.suspend;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class ApplicationResourceTest {

    private static final String DECLINED = "{\"reason\":\"Synthetic: another sector\"}";

    @Test
    void what_a_company_says_stands_beside_what_an_officer_verifies() {
        var company = aCompany();
        var programme = aProgramme();
        var path = "/programmes/" + programme + "/admissions";
        var id = idOf(post(company, path, """
                {"size":"MICRO","startUp":true,"text":{"en":"Synthetic: we need a spectrometer"}}""")
                .header("ETag", "\"1\"")
                .body("status", equalTo("APPLIED"))
                .body("actions", contains("withdrawal"))
                .body("verified", nullValue()));

        get(Accounts.AGENCY, path + "?status=APPLIED&count=true")
                .statusCode(200)
                .body("count", equalTo(1))
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].actions", contains("approval", "rejection"));
        post(Accounts.AGENCY, path + "/" + id + "/approval", "{\"size\":\"SMALL\",\"startUp\":false}")
                .statusCode(200)
                .body("status", equalTo("ADMITTED"))
                .body("stated.size", equalTo("MICRO"))
                .body("stated.startUp", equalTo(true))
                .body("verified.size", equalTo("SMALL"))
                .body("verified.startUp", equalTo(false))
                .body("actions", empty());
        get(company, "/partners/" + company.partnerId())
                .body("status", equalTo("CONFIRMED"))
                .body("size", equalTo("SMALL"))
                .body("participations.programmeId", contains(programme.toString()));
        post(Accounts.AGENCY, path + "/" + id + "/rejection", DECLINED)
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("ADMITTED"))
                .body("actions", empty());
        try (var topic = Topic.named("jambatan.partners")) {
            assertThat(topic.awaitEvent("org.jambatan.admission.admitted.v1", id)
                            .text("/data/verified/size"))
                    .isEqualTo("SMALL");
        }
    }

    @Test
    void the_direct_way_decides_the_application_that_waits() {
        var company = aCompany();
        var programme = aProgramme();
        var id = anApplicationOf(company, programme);

        admit(company.partnerId(), programme).statusCode(200);

        get(company, "/programmes/" + programme + "/admissions/" + id)
                .body("status", equalTo("ADMITTED"))
                .body("verified.size", equalTo("SMALL"));
    }

    @Test
    void who_is_declined_hears_why_and_may_apply_again() {
        var company = aCompany();
        var programme = aProgramme();
        var path = "/programmes/" + programme + "/admissions";
        var id = anApplicationOf(company, programme);
        post(company, path, "{}").statusCode(409).body("refusals.code", contains("already-applied"));

        post(Accounts.AGENCY, path + "/" + id + "/rejection", "{}").statusCode(400);
        post(Accounts.AGENCY, path + "/" + id + "/rejection", DECLINED)
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("reason", equalTo("Synthetic: another sector"));

        anApplicationOf(company, programme);
        get(company, "/partners/" + company.partnerId()).body("status", equalTo("PROSPECT"));
    }

    @Test
    void institutions_come_by_letter_and_unwelcome_kinds_not_at_all() {
        var university = aUniversity();
        var forCompanies = idOf(post(Accounts.AGENCY, "/programmes", """
                {"name":{"en":"Synthetic, for companies"},"sector":"LIFE_SCIENCES","welcomes":["COMPANY"]}""").body("welcomes", contains("COMPANY")));

        post(university, "/programmes/" + forCompanies + "/admissions", "{}")
                .statusCode(409)
                .body("code", equalTo("admission-refused"))
                .body("refusals.code", containsInAnyOrder("needs-letter-of-confirmation", "kind-not-welcome"));
    }

    @Test
    void a_researcher_comes_in_where_the_programme_welcomes_individuals() {
        var researcher = Accounts.company("researcher").partner(aPartner("INDIVIDUAL"));
        var forCompanies = idOf(post(Accounts.AGENCY, "/programmes", """
                {"name":{"en":"Synthetic, for companies"},"sector":"LIFE_SCIENCES","welcomes":["COMPANY"]}"""));
        admit(researcher.partnerId(), forCompanies).statusCode(409).body("refusals.code", contains("kind-not-welcome"));

        var open = aProgramme();
        var id = anApplicationOf(researcher, open);
        post(Accounts.AGENCY, "/programmes/" + open + "/admissions/" + id + "/approval", "")
                .statusCode(200)
                .body("status", equalTo("ADMITTED"));
        get(Accounts.AGENCY, "/partners/" + researcher.partnerId()).body("name.en", startsWith("INDIVIDUAL "));
        try (var topic = Topic.named("jambatan.partners")) {
            var event = topic.awaitEvent("org.jambatan.partner.joined-programme.v1", researcher.partnerId());
            var id8 = researcher.partnerId().toString().substring(28);
            assertThat(event.text("/data/name/en")).isEqualTo("Individual " + id8);
            assertThat(event.text("/data/name/zh")).isEqualTo("个人 " + id8);
            assertThat(event.toString()).doesNotContain("INDIVIDUAL ");
        }
    }

    @Test
    void a_suspended_partner_applies_nowhere() {
        var company = aCompany();
        admit(company.partnerId(), aProgramme()).statusCode(200);
        suspend(company.partnerId()).statusCode(200);

        post(company, "/programmes/" + aProgramme() + "/admissions", "{}")
                .statusCode(409)
                .body("refusals.code", contains("partner-suspended"));
        admit(company.partnerId(), aProgramme())
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("SUSPENDED"));
    }

    @Test
    void an_agency_sees_who_applies_to_it_and_no_other_does() {
        var agency = anotherAgency();
        var stranger = anotherAgency();
        var programme = post(agency, "/programmes", """
                {"name":{"en":"Synthetic"},"sector":"LIFE_SCIENCES"}""").extract().<String>path("id");
        var company = aCompany();
        get(agency, "/partners/" + company.partnerId()).statusCode(404);

        var id = anApplicationOf(company, UUID.fromString(programme));

        get(agency, "/partners/" + company.partnerId()).statusCode(200).body("status", equalTo("PROSPECT"));
        get(agency, "/partners?status=PROSPECT&limit=200")
                .body("items.id", hasItem(company.partnerId().toString()));
        get(stranger, "/partners/" + company.partnerId()).statusCode(404);
        get(stranger, "/programmes/" + programme + "/admissions/" + id).statusCode(404);
        get(stranger, "/programmes/" + programme + "/admissions").body("items", hasSize(0));
        get(aCompany(), "/programmes/" + programme + "/admissions").body("items.id", not(hasItem(id.toString())));
        post(stranger, "/programmes/" + programme + "/admissions/" + id + "/rejection", DECLINED)
                .statusCode(404);
    }

    @Test
    void of_two_decisions_at_once_one_counts() throws Exception {
        var company = aCompany();
        var programme = aProgramme();
        var path = "/programmes/" + programme + "/admissions/" + anApplicationOf(company, programme);
        List<Callable<Integer>> both = List.of(
                () -> statusOf(Accounts.AGENCY, path + "/approval", "{\"size\":\"SMALL\"}"),
                () -> statusOf(Accounts.AGENCY, path + "/rejection", DECLINED));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(both).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
            var admitted = answers.getFirst() == 200;
            get(company, path).body("status", equalTo(admitted ? "ADMITTED" : "DECLINED"));
            get(company, "/partners/" + company.partnerId())
                    .body("status", equalTo(admitted ? "CONFIRMED" : "PROSPECT"));
        }
    }

    private static int statusOf(Account account, String path, String body) {
        return post(account, path, body).extract().statusCode();
    }
}
