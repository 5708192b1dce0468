package org.jambatan.mou.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aClosedProgramme;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.support.Applying.APPROVAL;
import static org.jambatan.mou.support.Applying.QUESTION;
import static org.jambatan.mou.support.Applying.SCORES;
import static org.jambatan.mou.support.Applying.aProject;
import static org.jambatan.mou.support.Applying.aSupportingProgramme;
import static org.jambatan.mou.support.Applying.anApplication;
import static org.jambatan.mou.support.Applying.applied;
import static org.jambatan.mou.support.Applying.apply;
import static org.jambatan.mou.support.Applying.appoint;
import static org.jambatan.mou.support.Applying.appointed;

import java.util.UUID;
import org.jambatan.mou.Api;
import org.jambatan.mou.MouTest;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.mou.support.Applying.UnderReview;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class SupportApplicationTest {

    private static final Account OFFICER = Accounts.AGENCY;

    @Test
    void an_application_is_scored_approved_and_commits_its_money() {
        var programme = aSupportingProgramme(OFFICER, "{\"scoresNeeded\":2,\"passMark\":70}");
        var company = aCompanyIn(programme);
        var project = aProject(company, programme);
        var application = new UnderReview(programme, applied(company, programme, project), company, project);
        get(company, application.path())
                .body("status", equalTo("SUBMITTED"))
                .body("requested.amount", equalTo("5000.00"))
                .body("sector", equalTo("LIFE_SCIENCES"))
                .body("lines", hasSize(2))
                .body("actions", contains("withdrawal"));
        var member = appointed(OFFICER, programme, "COMMITTEE_MEMBER");
        var chair = appointed(OFFICER, programme, "CHAIR");
        application.post(member, "scores", SCORES).statusCode(409).body("state", equalTo("SUBMITTED"));
        application.post(member, "review", "{}").statusCode(404);
        application.post(chair, "review", "{}").statusCode(200);

        application
                .post(member, "scores", SCORES.replace("80", "60.50"))
                .statusCode(201)
                .body("mark", equalTo(60.5f));
        application
                .post(OFFICER, "decision", APPROVAL)
                .statusCode(409)
                .body("refusals.code", contains("too-few-scores"));
        application.post(chair, "scores", SCORES.replace("80", "70")).statusCode(201);
        application
                .post(chair, "decision", APPROVAL)
                .statusCode(409)
                .body("refusals.code", contains("below-the-pass-mark"));
        var before = get(chair, application.path()).extract().header("ETag");
        application.post(member, "scores", SCORES).statusCode(201).body("version", equalTo(2));
        as(chair)
                .header("If-Match", before)
                .body(APPROVAL)
                .post("/api/v1" + application.path() + "/decision")
                .then()
                .statusCode(412);
        get(OFFICER, application.path())
                .body("committee.scores", equalTo(2))
                .body("committee.mean", equalTo(75.0f))
                .body("actions", containsInAnyOrder("decision", "conflicts"));
        get(member, application.path() + "/scores?count=true")
                .body("items", hasSize(1))
                .body("count", equalTo(1));
        get(chair, application.path() + "/scores").body("items", hasSize(2));

        application
                .post(chair, "decision", APPROVAL)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("granted.amount", equalTo("5000.00"))
                .body("decisions[0].minutes.internal", equalTo("Two of three were doubtful"));

        get(company, application.path())
                .body("decisions[0].minutes.text", equalTo("A sound plan"))
                .body("decisions[0].minutes.internal", nullValue())
                .body("decisions[0].mean", nullValue())
                .body("decisions[0].recordedBy", nullValue())
                .body("committee", nullValue());
        get(company, application.path() + "/scores").statusCode(404);
        get(company, "/support-accounts?projectId=" + project)
                .body("items.committed.amount", contains("5000.00"))
                .body("items.applicationId", contains(application.id().toString()));
        get(company, "/projects/" + project)
                .body("support.status", equalTo("APPROVED"))
                .body("support.left.amount", equalTo("5000.00"));
        application.post(member, "scores", SCORES).statusCode(409).body("state", equalTo("APPROVED"));
        apply(company, programme, anApplication(project, "1.00"))
                .statusCode(409)
                .body("refusals.code", contains("application-stands-already"));
        try (var topic = Topic.named("jambatan.programmes")) {
            var approved = topic.awaitEvent("org.jambatan.support-application.approved.v1", application.id());
            assertThat(approved.text("/data/granted/amount")).isEqualTo("5000.00");
            assertThat(approved.json()).doesNotContain("doubtful", "sound plan", "Whether it dries");
        }
    }

    @Test
    void everything_that_stands_against_an_application_is_said_at_once() {
        var programme = aSupportingProgramme(OFFICER, """
                {"kinds":["INVESTOR"],"sizes":["MICRO"],"startUpNeeded":true,"sectors":["TIMBER"],
                 "services":["ANALYSIS"]}""");
        var company = aCompanyIn(programme);
        var project = aProject(company, programme);
        post(OFFICER, "/programmes/" + programme + "/closing", "{}").statusCode(200);

        apply(company, programme, anApplication(project, "6500.00"))
                .statusCode(409)
                .body("code", equalTo("application-refused"))
                .body(
                        "refusals.code",
                        containsInAnyOrder(
                                "programme-closed",
                                "kind-not-welcome",
                                "size-not-welcome",
                                "start-ups-alone",
                                "sector-not-supported",
                                "service-not-supported",
                                "above-the-cap",
                                "above-the-budget"));

        var other = aSupportingProgramme();
        apply(company, other, anApplication(project, "100.00").replace("MYR", "SGD"))
                .statusCode(409)
                .body(
                        "refusals.code",
                        containsInAnyOrder("not-in-programme", "project-of-another-programme", "other-currency"));
        apply(company, other, anApplication(UUID.randomUUID(), "100.00"))
                .body("refusals.code", hasItems("project-unknown"));
        apply(company, aClosedProgramme(OFFICER), anApplication(project, "100.00"))
                .body("refusals.code", hasItems("no-support-offered"));
        apply(aCompanyIn(other), other, anApplication(project, "100.00"))
                .body("refusals.code", contains("project-unknown"));
    }

    @Test
    void every_fault_of_an_application_and_a_decision_is_named() {
        var programme = aSupportingProgramme();
        var company = aCompanyIn(programme);
        apply(company, programme, """
                {"projectId":"%s","requested":{"amount":"-5.00","currency":"XXX"},"purpose":"",
                 "lines":[{"text":"x","service":"ANALYSIS","amount":{"amount":"0.00","currency":"MYR"}},
                          {"text":"x","service":"DREAMING"}],"wish":1}""".formatted(UUID.randomUUID())).statusCode(400);
        apply(company, programme, """
                {"projectId":"%s","requested":{"amount":"-5.00","currency":"XXX"},"purpose":"","lines":[
                 {"text":"x","service":"ANALYSIS","amount":{"amount":"0.00","currency":"MYR"}}]}""".formatted(UUID.randomUUID()))
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems("requested.amount", "requested.currency", "purpose", "lines[0].amount.something"));
        var application = UnderReview.of(OFFICER, programme);
        application
                .post(OFFICER, "decision", "{\"decision\":\"APPROVED\",\"minutes\":{}}")
                .statusCode(400)
                .body("violations.field", hasItems("amountFitting", "minutes.text"));
        application
                .post(
                        OFFICER,
                        "decision",
                        APPROVAL.replace("5000.00", "5000.01").replace("}}", "},\"on\":\"2190-01-01\"}"))
                .statusCode(409)
                .body("code", equalTo("support-decision-refused"))
                .body(
                        "refusals.code",
                        containsInAnyOrder("in-the-future", "too-few-scores", "above-the-cap", "above-the-request"));
        application
                .post(OFFICER, "decision", APPROVAL.replace("}}", "},\"on\":\"2026-01-01\"}"))
                .body("refusals.code", hasItems("before-it-was-submitted"));
    }

    @Test
    void a_member_with_a_conflict_neither_reads_nor_scores_and_the_sheet_counts_no_longer() {
        var programme = aSupportingProgramme();
        var application = UnderReview.of(OFFICER, programme);
        var member = appointed(OFFICER, programme, "COMMITTEE_MEMBER");
        var chair = appointed(OFFICER, programme, "CHAIR");
        application.post(member, "scores", SCORES).statusCode(201);
        application
                .post(member, "conflicts", "{\"account\":\"%s\",\"reason\":\"x\"}".formatted(chair.id()))
                .statusCode(403)
                .body("code", equalTo("not-your-conflict"));

        var before = get(OFFICER, application.path()).extract().header("ETag");
        application
                .post(member, "conflicts", "{\"reason\":\"A cousin works there\"}")
                .statusCode(201);
        get(OFFICER, application.path()).header("ETag", not(equalTo(before)));

        get(member, application.path()).statusCode(404);
        get(member, "/programmes/" + programme + "/applications").body("items", empty());
        application.post(member, "scores", SCORES).statusCode(404);
        application.post(OFFICER, "decision", APPROVAL).body("refusals.code", contains("too-few-scores"));
        get(OFFICER, application.path() + "/scores").body("items.counted", contains(false));
        get(chair, application.path() + "/conflicts?count=true")
                .body("items.account", contains(member.id().toString()))
                .body("count", equalTo(1));
        application
                .post(OFFICER, "conflicts", "{\"account\":\"%s\",\"reason\":\"x\"}".formatted(member.id()))
                .statusCode(409)
                .body("refusals.code", contains("conflict-stands"));
        application
                .post(OFFICER, "conflicts", "{\"account\":\"nobody\",\"reason\":\"x\"}")
                .body("refusals.code", contains("not-on-the-committee"));
    }

    @Test
    void nothing_is_granted_to_a_suspended_applicant() {
        var programme = aSupportingProgramme();
        var application = UnderReview.of(OFFICER, programme);
        application
                .post(appointed(OFFICER, programme, "COMMITTEE_MEMBER"), "scores", SCORES)
                .statusCode(201);
        Api.suspend(application.company().partnerId()).statusCode(200);

        application
                .post(OFFICER, "decision", APPROVAL)
                .statusCode(409)
                .body("refusals.code", contains("partner-suspended"));
    }

    @Test
    void who_leaves_takes_its_application_along() {
        var programme = aSupportingProgramme();
        var application = UnderReview.of(OFFICER, programme);
        var company = application.company();

        post(company, "/partners/" + company.partnerId() + "/departure", "{}").statusCode(200);

        get(OFFICER, application.path()).body("status", equalTo("WITHDRAWN"));
        application.post(OFFICER, "decision", APPROVAL).statusCode(409).body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void whoever_belongs_to_the_applicant_does_not_judge_it() {
        var programme = aSupportingProgramme();
        var application = UnderReview.of(OFFICER, programme);
        var insider = Accounts.company("insider-" + UUID.randomUUID())
                .partner(application.company().partnerId());
        Realm.makeUser(insider.id().toString(), insider.id() + "@example.test", true);
        appoint(OFFICER, programme, insider, "CHAIR");

        application.post(insider, "scores", SCORES).statusCode(404);
        application.post(insider, "decision", QUESTION).statusCode(404);
        get(insider, application.path() + "/scores").statusCode(404);
        get(insider, application.path())
                .statusCode(200)
                .body("committee", nullValue())
                .body("actions", contains("withdrawal"));
    }

    @Test
    void a_question_is_answered_and_a_declined_or_withdrawn_company_may_apply_again() {
        var programme = aSupportingProgramme();
        var application = UnderReview.of(OFFICER, programme);
        application.post(OFFICER, "decision", QUESTION).statusCode(200).body("status", equalTo("MORE_INFORMATION"));
        application.post(OFFICER, "answer", "{\"text\":\"x\"}").statusCode(404);
        application
                .post(application.company(), "answer", "{\"text\":\"The one in town\"}")
                .statusCode(200)
                .body("status", equalTo("UNDER_REVIEW"))
                .body("questions[0].question", equalTo("Which laboratory?"))
                .body("questions[0].answer", equalTo("The one in town"));
        application
                .post(application.company(), "answer", "{\"text\":\"x\"}")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"));
        var member = appointed(OFFICER, programme, "COMMITTEE_MEMBER");
        application
                .post(member, "scores", "{\"scores\":[{\"criterion\":\"BEAUTY\",\"score\":1}]}")
                .body("refusals.code", containsInAnyOrder("support-criterion-unknown", "support-criterion-unscored"));
        application.post(member, "scores", SCORES).statusCode(201);
        application
                .post(OFFICER, "decision", "{\"decision\":\"DECLINED\",\"minutes\":{\"text\":\"Not yet\"}}")
                .statusCode(200)
                .body("status", equalTo("DECLINED"));

        var again = applied(application.company(), programme, application.project());
        var path = "/programmes/" + programme + "/applications/" + again;
        post(application.company(), path + "/withdrawal", "{\"reason\":\"Later\"}")
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        applied(application.company(), programme, application.project());
    }

    @Test
    void weights_make_a_hundred_and_a_mark_is_their_weighted_mean() {
        var programme = aSupportingProgramme(OFFICER, """
                {"criteria":[{"code":"NOVELTY","weight":33.33},{"code":"MARKET","weight":66.67}]}""");
        var application = UnderReview.of(OFFICER, programme);
        var member = appointed(OFFICER, programme, "COMMITTEE_MEMBER");
        application
                .post(
                        member,
                        "scores",
                        "{\"scores\":[{\"criterion\":\"NOVELTY\",\"score\":10},{\"criterion\":\"MARKET\",\"score\":100}]}")
                .statusCode(201)
                .body("mark", equalTo(70.0f));
        as(OFFICER)
                .header("If-Match", "*")
                .body("""
                        {"support":{"rules":{"criteria":[{"code":"NOVELTY","weight":50},{"code":"NOVELTY","weight":40}],
                         "scoresNeeded":0,"passMark":101,"sectors":["x"]}}}""")
                .patch("/api/v1/programmes/" + programme)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "support.rules.weighed",
                                "support.rules.scoresNeeded",
                                "support.rules.passMark",
                                "support.rules.sectors[0].<list element>"));
    }

    @Test
    void others_find_nothing() {
        var programme = aSupportingProgramme();
        var application = UnderReview.of(OFFICER, programme);
        for (var other : new Account[] {anotherAgency(), aCompanyIn(programme), aUniversity(), Accounts.ENTRANT}) {
            get(other, application.path()).statusCode(404);
            get(other, "/programmes/" + programme + "/applications").body("items", empty());
            application.post(other, "decision", QUESTION).statusCode(404);
            application.post(other, "scores", SCORES).statusCode(404);
        }
        get(Accounts.AUDITOR, application.path()).statusCode(200).body("committee.scores", equalTo(0));
        application.post(Accounts.AUDITOR, "decision", QUESTION).statusCode(404);
        get(OFFICER, "/programmes/" + aProgramme() + "/applications/" + application.id())
                .statusCode(404);
    }

    @Test
    void a_closed_project_gives_back_what_is_left() {
        var programme = aSupportingProgramme();
        var application = UnderReview.of(OFFICER, programme);
        application
                .post(appointed(OFFICER, programme, "COMMITTEE_MEMBER"), "scores", SCORES)
                .statusCode(201);
        application.post(OFFICER, "decision", APPROVAL).statusCode(200);

        post(
                        application.company(),
                        "/projects/" + application.project() + "/closing",
                        "{\"outcome\":\"ABANDONED\",\"text\":\"x\"}")
                .statusCode(200);

        get(OFFICER, "/support-accounts?programmeId=" + programme)
                .body("items.status", contains("RELEASED"))
                .body("items.released.amount", contains("5000.00"));
    }
}
