package org.jambatan.mou.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.AllianceApi.aCommunityOf;
import static org.jambatan.mou.AllianceApi.aHospital;
import static org.jambatan.mou.AllianceApi.aMemberOf;
import static org.jambatan.mou.AllianceApi.aPark;
import static org.jambatan.mou.AllianceApi.anAllianceOf;
import static org.jambatan.mou.AllianceApi.anApplicationTo;
import static org.jambatan.mou.AllianceApi.apply;
import static org.jambatan.mou.AllianceApi.patch;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.post;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MouTest
class MembershipTest {

    @Inject
    LapsesAnnounced lapses;

    private Account park;
    private Account company;

    @BeforeEach
    void a_park_and_a_company() {
        park = aPark();
        company = aCompany();
    }

    @Test
    void a_partner_applies_is_accepted_is_asked_to_accede_and_leaves() {
        var founder = aHospital();
        var alliance = anAllianceOf(park, founder);
        var path = "/alliances/" + alliance;
        apply(alliance, company, "FOUNDER").statusCode(409).body("refusals.code", contains("founders-found"));
        var application = anApplicationTo(alliance, company);
        apply(alliance, company, "FOUNDER")
                .statusCode(409)
                .body("code", equalTo("membership-refused"))
                .body("refusals.code", containsInAnyOrder("founders-found", "application-waits"));
        get(company, path).statusCode(200).body("charterId", nullValue());

        get(company, path + "/applications/" + application)
                .statusCode(200)
                .body("status", equalTo("APPLIED"))
                .body("actions", contains("withdrawal"));
        get(founder, path + "/applications/" + application).statusCode(404);
        get(founder, path + "/applications?count=true").body("count", equalTo(0));
        get(aPark(), path + "/applications/" + application).statusCode(404);
        get(park, path + "/applications?status=APPLIED&count=true")
                .body("count", equalTo(1))
                .body("items[0].message", equalTo("Our results look for an industry"))
                .body("items[0].actions", contains("acceptance", "rejection"));

        var accept = path + "/applications/" + application + "/acceptance";
        post(founder, accept, "{}").statusCode(404);
        post(company, accept, "{}").statusCode(404);
        post(park, accept, "{\"from\":\"2026-05-02\",\"until\":\"2026-05-01\"}").statusCode(400);
        post(park, accept, "{\"tier\":\"FOUNDER\",\"until\":\"2020-01-01\"}")
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("founders-found", "ends-before-it-begins"));
        post(park, accept, "{\"tier\":\"COUNCIL\",\"from\":\"2026-04-01\"}")
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("tier", equalTo("COUNCIL"));
        post(park, accept, "{}").statusCode(409).body("code", equalTo("illegal-in-state"));
        post(park, path + "/applications/" + application + "/rejection", "{\"reason\":\"x\"}")
                .statusCode(409);
        apply(alliance, company, "MEMBER").statusCode(409).body("refusals.code", contains("member-already"));

        String charter = get(company, path).extract().path("charterId");
        get(company, "/agreements/" + charter).statusCode(200).body("actions", hasItem("accession"));
        getAnonymously(path + "/members")
                .body("items.partnerId", contains(park.partnerId().toString()));
        var membership = path + "/members/" + application;
        getAnonymously(membership).statusCode(404);
        patch(company, membership, "{\"listed\":true,\"facet\":\"INDUSTRY\"}").statusCode(200);
        getAnonymously(membership)
                .statusCode(200)
                .body("facet", equalTo("INDUSTRY"))
                .body("until", nullValue());
        getAnonymously(path + "/members?tier=COUNCIL&count=true").body("count", equalTo(1));
        post(founder, membership + "/departure", "{}").statusCode(404);
        post(company, membership + "/departure", "{}").statusCode(200).body("status", equalTo("LEFT"));
        post(company, membership + "/departure", "{}").statusCode(409);
        getAnonymously(membership).statusCode(404);
        get(park, path + "/members?status=LEFT").body("items", hasSize(1));
        try (var topic = Topic.named("jambatan.alliances")) {
            var left = topic.awaitEvent("org.jambatan.membership.left.v1", application);
            assertThat(left.text("/data/status")).isEqualTo("LEFT");
            assertThat(left.json()).doesNotContain("Our results");
        }
        try (var topic = Topic.named("jambatan.agreements")) {
            topic.awaitEvent("org.jambatan.agreement.member-invited.v1", UUID.fromString(charter));
        }
    }

    @Test
    void an_application_is_declined_with_a_reason_or_taken_back() {
        var community = aCommunityOf(park);
        var path = "/alliances/" + community + "/applications/";
        var declined = anApplicationTo(community, company);
        post(park, path + declined + "/rejection", "{}").statusCode(400);
        post(park, path + declined + "/rejection", "{\"reason\":\"Too early\"}")
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
        get(company, path + declined).body("reason", equalTo("Too early")).body("actions", empty());
        post(park, path + declined + "/acceptance", "{}").statusCode(409).body("state", equalTo("DECLINED"));
        var again = anApplicationTo(community, company);
        post(park, path + again + "/withdrawal", "{}").statusCode(404);
        post(company, path + again + "/withdrawal", "{}").statusCode(200).body("status", equalTo("WITHDRAWN"));
        get(company, path + "?status=WITHDRAWN&count=true").body("count", equalTo(1));
        get(company, "/alliances/" + community + "/members/" + again).statusCode(404);
    }

    @Test
    void each_says_what_is_its_own_to_say() {
        var community = aCommunityOf(park);
        var membership = "/alliances/" + community + "/members/" + aMemberOf(community, park, company, "{}");
        patch(company, membership, "{\"tier\":\"COUNCIL\"}")
                .statusCode(409)
                .body("refusals.code", contains("not-yours-to-say"));
        patch(park, membership, "{\"listed\":true}")
                .statusCode(409)
                .body("refusals.code", contains("not-yours-to-say"));
        patch(park, membership, "{\"tier\":\"FOUNDER\",\"until\":\"2020-01-01\"}")
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("founders-found", "ends-before-it-begins"));
        patch(park, membership, "{\"tier\":\"OBSERVER\",\"until\":\"2199-12-31\"}")
                .statusCode(200)
                .body("tier", equalTo("OBSERVER"))
                .body("until", equalTo("2199-12-31"));
        patch(aPark(), membership, "{\"facet\":\"USERS\"}").statusCode(404);
        String own = get(park, "/alliances/" + community + "/members?tier=FOUNDER")
                .extract()
                .path("items[0].id");
        post(park, "/alliances/" + community + "/members/" + own + "/departure", "{}")
                .statusCode(409)
                .body("refusals.code", contains("runs-the-alliance"));
        post(park, "/alliances/" + community + "/members/" + own + "/removal", "{\"reason\":\"x\"}")
                .statusCode(409)
                .body("refusals.code", contains("founder-stays"));
        post(park, membership + "/removal", "{\"reason\":\"Pays no dues\"}")
                .statusCode(200)
                .body("status", equalTo("REMOVED"));
        get(company, "/alliances/" + community + "/announcements").statusCode(404);
    }

    @Test
    void a_membership_lapses_by_its_last_day_is_told_once_and_renewed() {
        var community = aCommunityOf(park);
        var path = "/alliances/" + community;
        var id = aMemberOf(community, park, company, "{\"from\":\"2026-01-01\",\"until\":\"2026-06-30\"}");
        post(park, path + "/announcements", "{\"title\":{\"en\":\"x\"},\"text\":{\"en\":\"x\"}}")
                .statusCode(201);
        get(company, path + "/members/" + id).body("status", equalTo("LAPSED"));
        get(company, path + "/announcements").statusCode(404);
        apply(community, company, "MEMBER").statusCode(409).body("refusals.code", contains("membership-lapsed"));
        lapses.at("2026-11-01T00:00:00Z");
        lapses.at("2026-11-02T00:00:00Z");
        try (var topic = Topic.named("jambatan.alliances")) {
            topic.awaitEvent("org.jambatan.membership.lapsed.v1", id);
            assertThat(topic.eventsAbout(id).stream()
                            .filter(event -> event.type().contains("lapsed")))
                    .hasSize(1);
        }
        patch(park, path + "/members/" + id, "{\"until\":null}").statusCode(200).body("status", equalTo("MEMBER"));
        get(company, path + "/announcements").statusCode(200).body("items", hasSize(1));
    }

    @Test
    void who_leaves_the_platform_belongs_to_no_alliance_any_longer() {
        var community = aCommunityOf(park);
        var other = aCommunityOf(aPark());
        var member = aMemberOf(community, park, company, "{}");
        var application = anApplicationTo(other, company);

        post(company, "/partners/" + company.partnerId() + "/departure", "{}").statusCode(200);

        get(park, "/alliances/" + community + "/members/" + member).body("status", equalTo("LEFT"));
        get(company, "/alliances/" + other + "/applications/" + application).body("status", equalTo("WITHDRAWN"));
        apply(other, company, "MEMBER").statusCode(409).body("refusals.code", contains("partner-left"));
    }

    @Test
    void what_is_announced_reaches_members_and_nobody_else() {
        var community = aCommunityOf(park);
        var path = "/alliances/" + community + "/announcements";
        var _ = aMemberOf(community, park, company, "{}");
        String told = post(park, path, """
                {"title":{"en":"Assembly","ms":"Perhimpunan","zh":"大会"},
                 "text":{"en":"We meet.","ms":"Kita berjumpa.","zh":"我们开会。"}}""").statusCode(201).extract().path("id");
        get(company, path + "/" + told).statusCode(200).body("text.zh", equalTo("我们开会。"));
        get(aCompany(), path).statusCode(404);
        post(company, path, "{\"title\":{\"en\":\"x\"},\"text\":{\"en\":\"x\"}}")
                .statusCode(404);
        post(park, path, "{\"title\":{},\"text\":{\"fr\":\"x\"}}").statusCode(400);
        try (var topic = Topic.named("jambatan.alliances")) {
            var made = topic.awaitEvent("org.jambatan.announcement.made.v1", UUID.fromString(told));
            assertThat(made.json()).contains(company.partnerId().toString(), "Perhimpunan");
        }
    }
}
