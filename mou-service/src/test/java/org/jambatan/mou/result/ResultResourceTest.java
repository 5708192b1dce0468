package org.jambatan.mou.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Incubating.RESULT_WORDS;
import static org.jambatan.mou.Incubating.aProject;
import static org.jambatan.mou.Incubating.aReaderOf;
import static org.jambatan.mou.Incubating.aResult;
import static org.jambatan.mou.Incubating.aResultFor;
import static org.jambatan.mou.Incubating.anAssessedResult;
import static org.jambatan.mou.Incubating.assess;
import static org.jambatan.mou.Incubating.patch;

import org.jambatan.mou.MouTest;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MouTest
class ResultResourceTest {

    private Account owner;
    private Account park;

    @BeforeEach
    void an_owner_and_a_park() {
        owner = aCompany();
        park = aUniversity();
    }

    @Test
    void a_result_is_assessed_and_taken_up_as_a_project_of_its_owner() {
        var result = aResult(owner, park, "CONFIDENTIAL");
        post(park, "/results/" + result + "/take-up", "{}")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("actions", contains("assessments"));
        assess(park, result)
                .statusCode(201)
                .body("assessment.account", equalTo(park.id().toString()));
        assess(park, result).statusCode(409).body("state", equalTo("ASSESSED"));
        patch(owner, "/results/" + result, "{\"title\":{\"en\":\"Something else\"}}")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"));
        patch(owner, "/results/" + result, "{\"ipRights\":[]}").statusCode(200).body("ipRights", empty());

        String project = post(park, "/results/" + result + "/take-up", "{\"on\":\"2026-01-12\"}")
                .statusCode(200)
                .body("status", equalTo("TAKEN_UP"))
                .extract()
                .path("decision.projectId");
        get(owner, "/incubated-projects/" + project)
                .body("origin.type", equalTo("RESULT"))
                .body("origin.id", equalTo(result.toString()))
                .body("title.en", equalTo(RESULT_WORDS))
                .body("parkId", equalTo(park.partnerId().toString()))
                .body("history[0].on", equalTo("2026-01-12"));
        get(park, "/incubated-projects?originId=" + result).body("items.id", contains(project));
    }

    @Test
    void a_result_becomes_a_project_of_its_owner_only() {
        var result = anAssessedResult(owner, park);
        var elses = aProject(park, aCompany());
        post(park, "/results/" + result + "/take-up", "{\"projectId\":\"%s\"}".formatted(elses))
                .statusCode(409)
                .body("refusals.code", contains("project-of-another-owner"));
        var hidden = aProject(aUniversity(), aCompany());
        post(park, "/results/" + result + "/take-up", "{\"projectId\":\"%s\"}".formatted(hidden))
                .statusCode(409)
                .body("refusals.code", contains("project-unknown"));
        var own = aProject(park, owner);
        post(park, "/results/" + result + "/take-up", "{\"projectId\":\"%s\"}".formatted(own))
                .statusCode(200)
                .body("decision.projectId", equalTo(own.toString()));
    }

    @Test
    void a_result_is_licensed_or_returned_with_a_reason() {
        var licensed = anAssessedResult(owner, park);
        var licensee = aCompany();
        post(owner, "/results/" + licensed + "/licence", """
                {"licensee":{"name":"Own","partnerId":"%s"},"on":"2026-01-09"}""".formatted(owner.partnerId()))
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("decided-before-assessed", "licensee-is-the-owner"));
        get(licensee, "/results/" + licensed).statusCode(404);
        post(owner, "/results/" + licensed + "/licence", """
                {"licensee":{"name":"Synthetic Pharma","partnerId":"%s"},"on":"2026-02-01"}""".formatted(licensee.partnerId()))
                .statusCode(200)
                .body("decision.licensee.name", equalTo("Synthetic Pharma"))
                .body("decision.on", equalTo("2026-02-01"));
        get(licensee, "/results/" + licensed).statusCode(200);

        var returned = anAssessedResult(owner, park);
        post(park, "/results/" + returned + "/return", "{}").statusCode(400);
        post(owner, "/results/" + returned + "/return", "{\"reason\":\"x\"}").statusCode(404);
        post(park, "/results/" + returned + "/return", "{\"reason\":\"Too early\"}")
                .statusCode(200)
                .body("decision.reason", equalTo("Too early"))
                .body("actions", empty());
    }

    @Test
    void only_what_was_released_is_there_for_others() {
        var confirmed = aCompanyIn(aProgramme());
        var prospect = aCompany();
        var closed = aResult(owner, park, "CONFIDENTIAL");
        var released = aResult(owner, park, "ABSTRACT");
        var open = aResult(owner, park, "PARTNERS");

        get(confirmed, "/results/" + closed).statusCode(404);
        get(confirmed, "/results/" + released)
                .statusCode(200)
                .body("whole", equalTo(false))
                .body("publicAbstract.title.en", equalTo("An enzyme"))
                .body("title", nullValue())
                .body("ipRights", nullValue());
        get(confirmed, "/results/" + open).body("title.en", equalTo(RESULT_WORDS));
        for (var result : new Object[] {closed, released, open}) {
            get(prospect, "/results/" + result).statusCode(404);
            getAnonymously("/results/" + result).statusCode(401);
        }
        var listed = get(confirmed, "/results?ownerId=" + owner.partnerId() + "&count=true")
                .body("items.id", contains(open.toString(), released.toString()))
                .body("count", equalTo(2))
                .extract();
        org.assertj.core.api.Assertions.assertThat(listed.asString().split(RESULT_WORDS, -1))
                .as("the open one names itself twice, in title and description")
                .hasSize(3);
        get(confirmed, "/results?ownerId=" + owner.partnerId() + "&parkId=" + park.partnerId())
                .body("items.id", contains(open.toString()));
        get(park, "/results?status=OFFERED&sought=INVESTOR&sector=LIFE_SCIENCES")
                .body("items.id", hasItem(closed.toString()));

        var reader = aReaderOf(owner, "/results/" + closed, prospect);
        get(prospect, "/results/" + closed).body("whole", equalTo(true)).body("assessment", nullValue());
        post(owner, "/results/" + closed + "/readers/" + reader + "/end", "{}").statusCode(200);
        get(prospect, "/results/" + closed).statusCode(404);
    }

    @Test
    void every_fault_of_a_result_is_named() {
        post(owner, "/results", """
                {"parkId":"%s","title":{"en":"x"},"description":{"en":"x"},"confidentiality":"ABSTRACT","readiness":40,
                 "sought":[],"ipRights":[{"type":"PATENT","office":"China","number":"CN\\u0001","holder":"a\\nb","status":"FILED",
                                          "filedOn":"2026-02-02","grantedOn":"2026-02-01"}]}""".formatted(park.partnerId()))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "abstractToRelease",
                                "readiness",
                                "sought",
                                "ipRights[0].office",
                                "ipRights[0].number",
                                "ipRights[0].holder",
                                "ipRights[0].inOrder"));
        post(owner, "/results", aResultFor(owner.partnerId(), "CONFIDENTIAL"))
                .statusCode(409)
                .body("refusals.code", contains("park-is-the-owner"))
                .body("detail", not(containsString("Secret")));
        post(owner, "/results", aResultFor(java.util.UUID.randomUUID(), "CONFIDENTIAL"))
                .statusCode(409)
                .body("refusals.code", contains("park-unknown"));
    }
}
