package org.jambatan.mou.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.AllianceApi.aCommunityOf;
import static org.jambatan.mou.AllianceApi.aHospital;
import static org.jambatan.mou.AllianceApi.aPark;
import static org.jambatan.mou.AllianceApi.aPreparedAllianceOf;
import static org.jambatan.mou.AllianceApi.aPreparedCommunityOf;
import static org.jambatan.mou.AllianceApi.anAllianceOf;
import static org.jambatan.mou.AllianceApi.patch;
import static org.jambatan.mou.AllianceApi.unveil;
import static org.jambatan.mou.Api.aCharterOf;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aMemorandumOf;
import static org.jambatan.mou.Api.aSignedCharterOf;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.mou.people.NewPeople;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MouTest
class AllianceTest {

    private Account park;
    private Account hospital;

    @BeforeEach
    void a_park_and_a_hospital() {
        park = aPark();
        hospital = aHospital();
    }

    @Test
    void an_alliance_is_prepared_by_its_founders_and_unveiled_to_everybody() {
        var alliance = aPreparedAllianceOf(park, hospital);
        var path = "/alliances/" + alliance;
        getAnonymously(path).statusCode(404);
        get(aPark(), path).statusCode(404);
        get(hospital, path)
                .statusCode(200)
                .body("status", equalTo("PREPARING"))
                .body("members", equalTo(2))
                .body("charterId", notNullValue())
                .body("actions", empty());
        get(hospital, "/alliances?mine=true&count=true").body("count", equalTo(1));
        get(aPark(), "/alliances?mine=true&count=true").body("count", equalTo(0));

        unveil(park, alliance, "2199-01-01").statusCode(409).body("refusals.code", contains("in-the-future"));
        unveil(hospital, alliance, "2026-03-01").statusCode(404);
        unveil(park, alliance, "2026-03-01")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("unveiling.on", equalTo("2026-03-01"))
                .body("unveiling.place.en", equalTo("Putuo Park"))
                .body("actions", hasItem("announcements"));
        unveil(park, alliance, "2026-03-01").statusCode(409).body("code", equalTo("illegal-in-state"));

        getAnonymously(path)
                .statusCode(200)
                .body("name.zh", equalTo("生命健康产业联盟"))
                .body("seat.campus.zh", equalTo("普陀园"))
                .body("charterId", nullValue())
                .body("purposes.text.en", contains("Transfer of medical research results", "A testing platform"))
                .body("members", equalTo(2))
                .body("actions", empty());
        getAnonymously(path + "/members")
                .body("items.partnerId", contains(park.partnerId().toString()));
        getAnonymously("/alliances?kind=ALLIANCE&facet=MEDICINE&sector=LIFE_SCIENCES&limit=200")
                .body("items.id", hasItem(alliance.toString()));
        getAnonymously("/alliances?facet=FINANCE&limit=200").body("items.id", not(hasItem(alliance.toString())));
        get(aCompany(), path).body("actions", contains("applications"));
        try (var topic = Topic.named("jambatan.alliances")) {
            var unveiled = topic.awaitEvent("org.jambatan.alliance.unveiled.v1", alliance);
            assertThat(unveiled.text("/data/unveiledOn")).isEqualTo("2026-03-01");
            assertThat(unveiled.json()).doesNotContain(hospital.partnerId().toString());
        }
    }

    @Test
    void an_alliance_stands_on_its_founders_own_signed_charter() {
        var unsigned = aCharterOf(park, hospital, aPark());
        var memorandum = aMemorandumOf(park, hospital, "");
        var others = aSignedCharterOf(aPark(), aHospital(), park);
        propose(park, UUID.randomUUID()).body("refusals.code", contains("charter-unknown"));
        propose(park, memorandum).body("refusals.code", contains("not-a-charter"));
        propose(park, others).body("refusals.code", contains("charter-not-yours"));
        post(park, "/alliances", """
                {"kind":"ALLIANCE","name":{"en":"x"},"charterId":"%s","seat":{"partnerId":"%s"},
                 "purposes":[{"id":"%s","text":{"en":"x"}}]}""".formatted(memorandum, UUID.randomUUID(), UUID.randomUUID()))
                .statusCode(409)
                .body("code", equalTo("alliance-refused"))
                .body("refusals.code", containsInAnyOrder("not-a-charter", "partner-unknown", "purpose-unknown"));

        var alliance = idOf(post(park, "/alliances", anAllianceOf(park, unsigned)));
        propose(hospital, unsigned).body("refusals.code", contains("charter-taken"));
        unveil(park, alliance, "2199-01-01")
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("charter-not-signed", "in-the-future"));
        patch(park, "/alliances/" + alliance, "{\"charterId\":null}")
                .statusCode(200)
                .body("members", equalTo(1));
        get(hospital, "/alliances/" + alliance).statusCode(404);
        unveil(park, alliance, "2026-03-01").statusCode(409).body("refusals.code", contains("charter-missing"));
    }

    private ValidatableResponse propose(Account host, UUID charter) {
        return post(host, "/alliances", anAllianceOf(host, charter)).statusCode(409);
    }

    @Test
    void the_secretariat_edits_and_every_fault_is_named() {
        var alliance = aPreparedAllianceOf(park, hospital);
        var path = "/alliances/" + alliance;
        String first = get(park, path).extract().path("purposes[0].id");
        patch(park, path, """
                {"organs":[{"kind":"EXPERT_COMMITTEE","name":{"en":"Expert committee"},
                            "offices":[{"title":{"en":"Chair"},"partnerId":"%s"},{"title":{"en":"Deputy"}}],
                            "partnerIds":["%s"]}],
                 "purposes":[{"id":"%s","text":{"en":"Transfer and conversion"}},{"text":{"en":"Standards"}}]}""".formatted(hospital.partnerId(), hospital.partnerId(), first))
                .statusCode(200)
                .body("organs[0].partnerIds", contains(hospital.partnerId().toString()))
                .body("purposes.text.en", contains("Transfer and conversion", "Standards"))
                .body("purposes[0].id", equalTo(first));
        unveil(park, alliance, "2026-03-01").statusCode(200);
        getAnonymously(path)
                .body("organs[0].name.en", equalTo("Expert committee"))
                .body("organs[0].partnerIds", empty())
                .body("organs[0].offices[0].partnerId", nullValue());

        as(park).body("{}").patch("/api/v1" + path).then().statusCode(428);
        as(park).header("If-Match", "\"1\"")
                .body("{}")
                .patch("/api/v1" + path)
                .then()
                .statusCode(412);
        patch(hospital, path, "{\"name\":{\"en\":\"Ours\"}}").statusCode(404);
        patch(park, path, """
                {"charterId":null,"seat":{"partnerId":"%s"},"purposes":[{"id":"%s","text":{"en":"x"}}],
                 "organs":[{"kind":"COUNCIL","name":{"en":"x"},"offices":[],"partnerIds":["%s"]}]}""".formatted(UUID.randomUUID(), UUID.randomUUID(), aPark().partnerId()))
                .statusCode(409)
                .body("code", equalTo("revision-refused"))
                .body(
                        "refusals.code",
                        containsInAnyOrder(
                                "charter-stands", "partner-unknown", "purpose-unknown", "organ-of-no-member"));
        patch(park, path, "{\"facets\":[\"WEATHER\"],\"sectors\":[\"life\"],\"progress\":5,\"seat\":{\"campus\":{}}}")
                .statusCode(400)
                .body("violations.field", hasItems("facets[0]", "progress"));
    }

    @Test
    void a_purpose_becomes_an_initiative_under_the_charter() {
        var alliance = anAllianceOf(park, hospital);
        var path = "/alliances/" + alliance;
        String purpose = get(park, path).extract().path("purposes[0].id");
        var pursue = path + "/purposes/" + purpose + "/initiative";
        String initiative = post(park, pursue, """
                {"type":"PLATFORM_TESTING","owners":[{"partnerId":"%s"}]}""".formatted(park.partnerId()))
                .statusCode(201)
                .body("purposes[0].initiativeIds", hasSize(1))
                .extract()
                .path("purposes[0].initiativeIds[0]");
        get(hospital, "/initiatives/" + initiative)
                .statusCode(200)
                .body("title.en", equalTo("Transfer of medical research results"));
        getAnonymously(path).body("purposes[0].initiativeIds", empty());
        post(hospital, "/initiatives/" + initiative + "/activation", "{}").statusCode(200);
        post(park, "/initiatives/" + initiative + "/publication", "{}").statusCode(200);
        getAnonymously(path).body("purposes[0].initiativeIds", contains(initiative));

        post(park, pursue, "{\"initiativeId\":\"%s\"}".formatted(initiative))
                .statusCode(409)
                .body("refusals.code", contains("already-pursued"));
        post(park, pursue, "{\"initiativeId\":\"%s\"}".formatted(UUID.randomUUID()))
                .statusCode(409)
                .body("refusals.code", contains("initiative-unknown"));
        post(park, pursue, """
                {"type":"PLATFORM_TESTING","owners":[{"partnerId":"%s"}]}""".formatted(aPark().partnerId()))
                .statusCode(409)
                .body("refusals.code", contains("owner-is-no-party"));
        post(park, pursue, "{}").statusCode(400);
        post(
                        park,
                        path + "/purposes/" + UUID.randomUUID() + "/initiative",
                        "{\"initiativeId\":\"%s\"}".formatted(initiative))
                .statusCode(404);
        patch(park, path, "{\"purposes\":[]}")
                .statusCode(409)
                .body("refusals.code", contains("purpose-has-initiatives"));
    }

    @Test
    void somebody_appointed_to_the_secretariat_runs_it_and_nobody_elses_secretariat_does() {
        var alliance = aPreparedAllianceOf(park, hospital);
        var path = "/alliances/" + alliance;
        var account = UUID.randomUUID().toString();
        var secretary = Account.named("secretary-" + account);
        Realm.makeUser(secretary.id().toString(), NewPeople.anAddress(), true);
        get(secretary, path).statusCode(404);
        post(park, path + "/appointments", """
                {"account":"%s","as":"SECRETARIAT"}""".formatted(secretary.id())).statusCode(201);
        post(park, path + "/appointments", """
                {"account":"%s","as":"JUDGE"}""".formatted(secretary.id()))
                .statusCode(409)
                .body("refusals.code", contains("capacity-unknown-here"));
        patch(secretary, path, "{\"description\":{\"en\":\"Written by the secretariat\"}}")
                .statusCode(200);
        unveil(secretary, alliance, "2026-03-01").statusCode(200);
        get(hospital, path + "/appointments?count=true").body("count", equalTo(1));

        var other = aPark();
        var _ = aCommunityOf(other);
        get(other, path + "/appointments").statusCode(404);
        get(other, path + "/announcements").statusCode(404);
        post(other, path + "/announcements", "{\"title\":{\"en\":\"x\"},\"text\":{\"en\":\"x\"}}")
                .statusCode(404);
        patch(other, path, "{\"name\":{\"en\":\"x\"}}").statusCode(404);
    }

    @Test
    void an_alliance_is_dissolved_and_its_memberships_end() {
        var alliance = anAllianceOf(park, hospital);
        var path = "/alliances/" + alliance;
        post(park, path + "/dissolution", "{\"on\":\"2026-02-28\",\"reason\":\"Synthetic\"}")
                .statusCode(409)
                .body("refusals.code", contains("before-the-unveiling"));
        post(park, path + "/dissolution", "{\"reason\":\" \"}").statusCode(400);
        post(hospital, path + "/dissolution", "{\"reason\":\"x\"}").statusCode(404);
        post(park, path + "/dissolution", "{\"reason\":\"Its work is done\"}")
                .statusCode(200)
                .body("status", equalTo("DISSOLVED"))
                .body("members", equalTo(0))
                .body("actions", empty());
        getAnonymously(path).statusCode(200).body("dissolvedBecause", nullValue());
        post(park, path + "/dissolution", "{\"reason\":\"x\"}").statusCode(409);
        patch(park, path, "{\"name\":{\"en\":\"x\"}}").statusCode(409).body("state", equalTo("DISSOLVED"));
        post(aCompany(), path + "/applications", "{\"tier\":\"MEMBER\",\"facet\":\"USERS\",\"message\":\"x\"}")
                .statusCode(409)
                .body("state", equalTo("DISSOLVED"));
        post(park, path + "/collections", "{\"kind\":\"TESTING\",\"name\":{\"en\":\"x\"}}")
                .statusCode(409);

        var dropped = aPreparedCommunityOf(park);
        post(park, "/alliances/" + dropped + "/dissolution", "{\"reason\":\"x\"}")
                .statusCode(200);
        getAnonymously("/alliances/" + dropped).statusCode(404);
    }
}
