package org.jambatan.mou.softlanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jambatan.mou.Api.aCaseOf;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aSignedMemorandumOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jambatan.mou.Ago;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MouTest
class SoftLandingTest {

    private Account one;
    private Account other;
    private UUID memorandum;

    @BeforeEach
    void two_sides_and_their_memorandum() {
        one = aUniversity();
        other = aUniversity();
        memorandum = aSignedMemorandumOf(one, other, "");
    }

    @Test
    void a_company_lands_by_stages_that_both_sides_see_and_each_is_evidence() {
        var opened = aCaseOf(one, memorandum);
        reach(other, opened, "SCREENED", Ago.days(200))
                .statusCode(201)
                .body("next", contains("PREPARING", "WITHDRAWN", "REJECTED"));
        reach(one, opened, "LANDED", Ago.days(199))
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("SCREENED"));
        reach(one, opened, "PREPARING", Ago.days(201))
                .statusCode(409)
                .body("refusals.code", contains("before-the-last-stage"));
        reach(one, opened, "PREPARING", "2199-02-09").statusCode(409).body("refusals.code", contains("in-the-future"));
        reach(one, opened, "PREPARING", Ago.days(180)).statusCode(201);
        post(
                        one,
                        "/soft-landing-cases/" + opened + "/services",
                        "{\"name\":\"A desk for three months\",\"on\":\"" + Ago.days(179) + "\"}")
                .statusCode(201)
                .body("services[0].byPartnerId", equalTo(one.partnerId().toString()));
        post(other, "/soft-landing-cases/" + opened + "/services", "{\"name\":\"Advice\"}")
                .statusCode(409)
                .body("refusals.code", contains("not-a-host"));
        reach(one, opened, "LANDED", Ago.days(150)).statusCode(201);
        reach(one, opened, "OPERATING", Ago.days(100)).statusCode(201);
        reach(one, opened, "GRADUATED", Ago.days(20))
                .statusCode(201)
                .body("next", empty())
                .body("actions", empty());
        reach(one, opened, "RETURNED", Ago.days(19)).statusCode(409);

        get(other, "/soft-landing-cases/" + opened)
                .body(
                        "history.stage",
                        contains("ENQUIRY", "SCREENED", "PREPARING", "LANDED", "OPERATING", "GRADUATED"));
        get(aUniversity(), "/soft-landing-cases/" + opened).statusCode(404);
        get(one, "/agreements/" + memorandum + "/engagement")
                .body("counts.SOFT_LANDING", equalTo(5))
                .body("level", equalTo("MEDIUM"));
        try (var initiatives = Topic.named("jambatan.initiatives")) {
            var moved = initiatives
                    .awaitEvents("org.jambatan.soft-landing-case.moved.v1", opened, 5)
                    .getLast();
            assertThat(moved.text("/data/stage")).isEqualTo("GRADUATED");
            assertThat(moved.json()).doesNotContain("Synthetic Sensors");
        }
    }

    @Test
    void the_company_itself_may_watch_and_no_more() {
        var company = aCompany();
        var opened = idOf(post(one, "/soft-landing-cases", """
                {"agreementId":"%s","company":{"name":"Synthetic","country":"CN","partnerId":"%s"},"hosts":["%s","%s"],"needs":["A desk"]}""".formatted(
                        memorandum, company.partnerId(), one.partnerId(), other.partnerId())));

        get(company, "/soft-landing-cases/" + opened).statusCode(200).body("actions", empty());
        get(company, "/soft-landing-cases?stage=ENQUIRY&count=true").body("count", equalTo(1));
        reach(company, opened, "SCREENED", "2026-11-01").statusCode(404);
        as(other)
                .header("If-Match", "*")
                .body("{\"needs\":[\"A desk\",\"A lab\"]}")
                .patch("/api/v1/soft-landing-cases/" + opened)
                .then()
                .statusCode(200)
                .body("needs", hasSize(2))
                .header("ETag", "\"2\"");
        as(other)
                .header("If-Match", "*")
                .body("{\"hosts\":[\"%s\"]}".formatted(company.partnerId()))
                .patch("/api/v1/soft-landing-cases/" + opened)
                .then()
                .statusCode(409)
                .body("refusals.code", contains("host-is-no-party"));
        post(one, "/soft-landing-cases", """
                {"agreementId":"%s","initiativeId":"%s","company":{"name":"x","country":"CN"},"hosts":["%s"],"needs":["x"]}""".formatted(memorandum, UUID.randomUUID(), one.partnerId()))
                .statusCode(409)
                .body("refusals.code", contains("initiative-unknown"));
    }

    private static ValidatableResponse reach(Account host, UUID opened, String stage, String on) {
        return post(
                host,
                "/soft-landing-cases/" + opened + "/stages",
                "{\"stage\":\"%s\",\"on\":\"%s\"}".formatted(stage, on));
    }
}
