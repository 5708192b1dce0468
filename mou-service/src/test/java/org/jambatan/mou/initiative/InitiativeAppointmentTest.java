package org.jambatan.mou.initiative;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aSignedMemorandumOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.anActiveInitiativeOf;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;

import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.mou.people.NewPeople;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MouTest
class InitiativeAppointmentTest {

    private static final String MILESTONE = "{\"title\":{\"en\":\"x\"},\"weight\":1,\"due\":\"2199-01-01\"}";
    private static final String KPI = """
            {"indicator":{"en":"x"},"mode":"MANUAL","period":{"from":"2026-01-01","until":"2026-12-31"},"target":10}""";

    private Account one;
    private Account other;
    private String path;

    @BeforeEach
    void an_active_initiative_of_two_sides() {
        one = aUniversity();
        other = aUniversity();
        path = "/initiatives/" + anActiveInitiativeOf(one, other, aSignedMemorandumOf(one, other, ""));
    }

    @Test
    void an_owner_without_a_partner_works_on_it_and_decides_nothing() {
        var owner = somebody();
        get(owner, path).statusCode(404);
        post(owner, path + "/milestones", MILESTONE).statusCode(403).body("code", equalTo("forbidden"));
        var appointment = appoint(owner, "OWNER");

        get(owner, path)
                .statusCode(200)
                .body("actions", containsInAnyOrder("revision", "milestones", "kpis", "activities", "reports"));
        get(owner, "/initiatives?count=true").body("items.id", hasItem(path.substring("/initiatives/".length())));
        post(owner, path + "/milestones", MILESTONE).statusCode(201);
        post(owner, path + "/reports", "{\"health\":\"AMBER\",\"note\":\"Late\"}")
                .statusCode(201)
                .body("reports[-1].health", equalTo("AMBER"));
        String kpi = post(owner, path + "/kpis", KPI).statusCode(201).extract().path("kpis[-1].id");
        String value = post(owner, path + "/kpis/" + kpi + "/values", "{\"on\":\"2026-02-01\",\"value\":3}")
                .statusCode(201)
                .body("kpis[-1].values[-1].recordedBy", equalTo(one.partnerId().toString()))
                .extract()
                .path("kpis[-1].values[-1].id");
        var approval = path + "/kpis/" + kpi + "/values/" + value + "/approval";
        post(one, approval, "{}").statusCode(409).body("refusals.code", contains("own-value"));
        post(other, approval, "{}").statusCode(200);
        revised(owner, 200);
        post(owner, path + "/completion", "{}").statusCode(403);
        post(owner, path + "/publication", "{}").statusCode(403);
        post(owner, path + "/appointments", appointing(somebody(), "OWNER")).statusCode(403);

        post(other, path + "/appointments/" + appointment + "/end", "{}").statusCode(200);
        get(owner, path).statusCode(404);
        post(owner, path + "/milestones", MILESTONE).statusCode(403);
    }

    @Test
    void a_reviewer_reads_all_of_it_and_changes_nothing() {
        var reviewer = aCompany();
        Realm.makeUser(reviewer.id().toString(), NewPeople.anAddress(), true);
        appoint(reviewer, "REVIEWER");
        post(one, path + "/reports", "{\"health\":\"GREEN\"}").statusCode(201);

        get(reviewer, path).statusCode(200).body("reports", hasSize(1)).body("actions", empty());
        get(reviewer, path + "/comparison").statusCode(200);
        get(reviewer, path + "/appointments").statusCode(200).body("items[0].actions", empty());
        post(reviewer, path + "/milestones", MILESTONE).statusCode(403).body("code", equalTo("may-not-act"));
        post(reviewer, path + "/drop", "{}").statusCode(403).body("code", equalTo("may-not-act"));
        revised(reviewer, 403);
        post(reviewer, path + "/appointments", appointing(somebody(), "OWNER"))
                .statusCode(403)
                .body("code", equalTo("may-not-appoint"));
    }

    @Test
    void only_sides_appoint_and_only_as_what_there_is() {
        post(aUniversity(), path + "/appointments", appointing(somebody(), "OWNER"))
                .statusCode(404);
        post(one, path + "/appointments", appointing(somebody(), "JUDGE"))
                .statusCode(409)
                .body("refusals.code", contains("capacity-unknown-here"));
        post(one, path + "/publication", "{}").statusCode(200);
        get(aCompany(), path).statusCode(200);
        get(aCompany(), path + "/appointments").statusCode(404);
    }

    private void revised(Account who, int status) {
        as(who).header("If-Match", "*")
                .body("{\"description\":{\"en\":\"x\"}}")
                .patch("/api/v1" + path)
                .then()
                .statusCode(status);
    }

    private UUID appoint(Account account, String as) {
        return idOf(post(one, path + "/appointments", appointing(account, as)));
    }

    private static Account somebody() {
        var account = Account.named("somebody-" + UUID.randomUUID());
        Realm.makeUser(account.id().toString(), NewPeople.anAddress(), true);
        return account;
    }

    private static String appointing(Account account, String as) {
        return "{\"account\":\"%s\",\"as\":\"%s\"}".formatted(account.id(), as);
    }
}
