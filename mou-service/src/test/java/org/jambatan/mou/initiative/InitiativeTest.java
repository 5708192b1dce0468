package org.jambatan.mou.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aSignedMemorandumOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.anActiveInitiativeOf;
import static org.jambatan.mou.Api.anInitiativeOf;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.theLast;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jambatan.mou.Ago;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MouTest
class InitiativeTest {

    @Inject
    StaleInitiatives stale;

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
    void one_side_proposes_and_the_other_takes_it_up() {
        var initiative = anInitiativeOf(one, memorandum);
        step(one, initiative, "activation", "{}").statusCode(409).body("refusals.code", contains("own-proposal"));
        step(one, initiative, "reports", "{\"health\":\"GREEN\"}")
                .statusCode(409)
                .body("state", equalTo("PROPOSED"));
        step(other, initiative, "activation", "{}")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("statedText.en", equalTo("Joint benchmarking"));
        get(aUniversity(), "/initiatives/" + initiative).statusCode(404);
        getAnonymously("/initiatives/" + initiative).statusCode(404);
        step(one, initiative, "publication", "{}").statusCode(200);
        getAnonymously("/initiatives/" + initiative)
                .body("title.en", equalTo("Joint visits"))
                .body("actions", empty());
        step(one, initiative, "completion", "{\"reason\":\"Done\"}")
                .statusCode(200)
                .body("status", equalTo("COMPLETED"));
        step(one, initiative, "drop", "{}").statusCode(409).body("code", equalTo("illegal-in-state"));
        try (var initiatives = Topic.named("jambatan.initiatives")) {
            assertThat(initiatives
                            .awaitEvent("org.jambatan.initiative.ended.v1", initiative)
                            .text("/data/status"))
                    .isEqualTo("COMPLETED");
        }
    }

    @Test
    void progress_is_the_weighted_share_of_done_milestones_and_nobody_types_it_in() {
        var initiative = anActiveInitiativeOf(one, other, memorandum);
        get(one, "/initiatives/" + initiative).body("progress", nullValue());
        var first = theLast(
                "milestones",
                step(
                                one,
                                initiative,
                                "milestones",
                                "{\"title\":{\"en\":\"Visit\"},\"weight\":3,\"due\":\"2199-01-01\"}")
                        .statusCode(201));
        step(one, initiative, "milestones", "{\"title\":{\"en\":\"Report\"},\"weight\":1,\"due\":\"2199-02-01\"}")
                .body("progress", equalTo(0.0F));

        var done = "milestones/" + first + "/completion";
        step(other, initiative, done, "{}").statusCode(400);
        step(other, initiative, done, "{\"evidenceNote\":\"x\",\"doneOn\":\"2199-01-01\"}")
                .statusCode(409)
                .body("refusals.code", contains("in-the-future"));
        step(other, initiative, done, "{\"evidenceLink\":\"https://example.org/minutes\"}")
                .statusCode(200)
                .body("progress", equalTo(0.75F));
        step(other, initiative, done, "{\"evidenceNote\":\"x\"}")
                .statusCode(409)
                .body("refusals.code", contains("already-done"));
        step(other, initiative, "milestones/" + first + "/reopening", "{}")
                .statusCode(200)
                .body("progress", equalTo(0.0F));
        step(other, initiative, "milestones/" + UUID.randomUUID() + "/completion", "{\"evidenceNote\":\"x\"}")
                .statusCode(404);

        post(
                        one,
                        "/initiatives",
                        "{\"type\":\"OTHER\",\"agreementIds\":[\"%s\"],\"title\":{\"en\":\"x\"},\"owners\":[{\"partnerId\":\"%s\"}],\"progress\":80}"
                                .formatted(memorandum, one.partnerId()))
                .statusCode(400)
                .body("violations.field", hasItem("progress"));
        step(
                        one,
                        initiative,
                        "milestones",
                        "{\"title\":{\"en\":\"x\"},\"weight\":1,\"due\":\"2199-01-01\",\"percent\":50}")
                .statusCode(400);
        step(one, initiative, "reports", "{\"health\":\"GREEN\",\"progress\":80}")
                .statusCode(400);
    }

    @Test
    void declared_health_stands_beside_what_the_dates_say() {
        var initiative = anActiveInitiativeOf(one, other, memorandum);
        step(one, initiative, "reports", "{\"health\":\"AMBER\"}").statusCode(400);
        step(one, initiative, "reports", "{\"health\":\"GREEN\"}")
                .statusCode(201)
                .body("health", equalTo("GREEN"))
                .body("stale", equalTo(false));
        step(one, initiative, "milestones", "{\"title\":{\"en\":\"Late\"},\"weight\":1,\"due\":\"2026-01-01\"}")
                .body("declaredHealth", equalTo("GREEN"))
                .body("healthFloor", equalTo("RED"))
                .body("health", equalTo("RED"))
                .body("milestones[0].overdue", equalTo(true));
    }

    @Test
    void an_initiative_nobody_reports_on_goes_stale_and_that_is_told_once() {
        var initiative = anActiveInitiativeOf(one, other, memorandum);
        stale.announceAt(Instant.parse("2199-01-01T00:00:00Z"));
        stale.announceAt(Instant.parse("2199-01-02T00:00:00Z"));

        try (var initiatives = Topic.named("jambatan.initiatives")) {
            initiatives.awaitEvent("org.jambatan.initiative.went-stale.v1", initiative);
            assertThat(initiatives.eventsAbout(initiative)).hasSize(3);
        }
        get(one, "/initiatives/" + initiative).body("status", equalTo("ACTIVE"));
    }

    @Test
    void kpis_of_both_sides_are_approved_by_the_other_and_compared() {
        var initiative = anActiveInitiativeOf(one, other, memorandum);
        var kpi =
                "{\"indicator\":{\"en\":\"Start-ups supported\"},\"unit\":\"firms\",\"side\":\"%s\",\"mode\":\"MANUAL\",\"baseline\":{\"value\":5,\"on\":\"2025-12-31\"},\"period\":{\"from\":\"2026-01-01\",\"until\":\"2026-12-31\"},\"target\":20}";
        var ours = theLast(
                "kpis",
                step(one, initiative, "kpis", kpi.formatted(one.partnerId())).statusCode(201));
        theLast(
                "kpis",
                step(one, initiative, "kpis", kpi.formatted(other.partnerId())).statusCode(201));
        step(one, initiative, "kpis", kpi.formatted(UUID.randomUUID()))
                .statusCode(409)
                .body("refusals.code", contains("side-is-no-party"));
        step(one, initiative, "kpis", kpi.formatted(one.partnerId()).replace("2026-12-31", "2025-01-01"))
                .statusCode(400);

        var values = "kpis/" + ours + "/values";
        step(one, initiative, values, "{\"on\":\"2199-01-01\",\"value\":7}")
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("outside-period", "in-the-future"));
        String value = step(one, initiative, values, "{\"on\":\"2026-06-30\",\"value\":12.5}")
                .statusCode(201)
                .body("kpis[0].actual", nullValue())
                .extract()
                .path("kpis[0].values[0].id");
        step(one, initiative, values + "/" + value + "/approval", "{}")
                .statusCode(409)
                .body("refusals.code", contains("own-value"));
        step(other, initiative, values + "/" + value + "/approval", "{}")
                .statusCode(200)
                .body("kpis[0].actual", equalTo(12.5F));

        get(other, "/initiatives/" + initiative + "/comparison")
                .body("indicators", hasSize(1))
                .body(
                        "indicators[0].sides.partnerId",
                        contains(one.partnerId().toString(), other.partnerId().toString()))
                .body("indicators[0].sides[0].actual", equalTo(12.5F))
                .body("indicators[0].sides[1].actual", nullValue());
    }

    @Test
    void an_activity_that_was_held_is_evidence_and_counted_by_derived_kpis() {
        var initiative = anActiveInitiativeOf(one, other, memorandum);
        var derived = theLast(
                "kpis",
                step(
                        one,
                        initiative,
                        "kpis",
                        "{\"indicator\":{\"en\":\"Meetings\"},\"mode\":\"DERIVED\",\"derivedFrom\":\"COMPANY_MEETINGS\",\"period\":{\"from\":\"%s\",\"until\":\"2199-12-31\"},\"target\":10}"
                                .formatted(Ago.days(60))));
        step(one, initiative, "kpis/" + derived + "/values", "{\"on\":\"" + Ago.days(30) + "\",\"value\":12}")
                .statusCode(409)
                .body("refusals.code", contains("derived"));
        var visit = "{\"type\":\"VISIT\",\"title\":{\"en\":\"Delegation\"},\"from\":\"" + Ago.days(30)
                + "\",\"until\":\"%s\",\"delegations\":[{\"partnerId\":\"%s\",\"people\":12}],\"meetings\":[{\"company\":\"A\",\"met\":\"B\"}]}";
        step(one, initiative, "activities", visit.formatted(Ago.days(31), one.partnerId()))
                .statusCode(400);
        step(one, initiative, "activities", visit.formatted(Ago.days(28), UUID.randomUUID()))
                .statusCode(409)
                .body("refusals.code", contains("delegation-of-no-party"));
        var activity = theLast(
                "activities",
                step(one, initiative, "activities", visit.formatted(Ago.days(28), one.partnerId()))
                        .statusCode(201));
        get(one, "/agreements/" + memorandum + "/engagement").body("level", equalTo("DORMANT"));

        step(
                        other,
                        initiative,
                        "activities/" + activity + "/holding",
                        "{\"meetings\":[{\"company\":\"C\",\"met\":\"D\",\"outcome\":\"Sample sent\"}],\"outputs\":[\"Minutes\"],\"outcomes\":[\"A pilot\"]}")
                .statusCode(200)
                .body("kpis[0].actual", equalTo(2))
                .body("activities[0].outputs", contains("Minutes"));

        get(one, "/agreements/" + memorandum + "/engagement")
                .body("level", equalTo("LOW"))
                .body("counts.ACTIVITY", equalTo(1))
                .body("evidence.sourceId", contains(activity));
        step(one, initiative, "activities/" + activity + "/holding", "{}")
                .statusCode(409)
                .body("refusals.code", contains("already-held"));
    }

    @Test
    void it_stands_under_agreements_of_the_callers_and_is_owned_by_their_sides() {
        var body =
                "{\"type\":\"OTHER\",\"agreementIds\":[\"%s\"],\"title\":{\"en\":\"x\"},\"owners\":[{\"partnerId\":\"%s\"}]}";
        post(one, "/initiatives", body.formatted(UUID.randomUUID(), one.partnerId()))
                .statusCode(409)
                .body("refusals.code", contains("agreement-unknown"));
        post(one, "/initiatives", body.formatted(memorandum, aUniversity().partnerId()))
                .statusCode(409)
                .body("refusals.code", contains("owner-is-no-party"));
        post(aUniversity(), "/initiatives", body.formatted(memorandum, one.partnerId()))
                .statusCode(409)
                .body("refusals.code", contains("agreement-unknown"));
    }

    private static ValidatableResponse step(Account who, UUID initiative, String command, String body) {
        return post(who, "/initiatives/" + initiative + "/" + command, body);
    }
}
