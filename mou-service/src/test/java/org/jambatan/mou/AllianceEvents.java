package org.jambatan.mou;

import static org.jambatan.mou.AllianceApi.aCollectionOf;
import static org.jambatan.mou.AllianceApi.aHospital;
import static org.jambatan.mou.AllianceApi.aMemberOf;
import static org.jambatan.mou.AllianceApi.aPark;
import static org.jambatan.mou.AllianceApi.anAllianceOf;
import static org.jambatan.mou.AllianceApi.anApplicationTo;
import static org.jambatan.mou.AllianceApi.hearOffering;
import static org.jambatan.mou.AllianceApi.patch;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.post;

import java.util.UUID;
import org.jambatan.mou.alliance.LapsesAnnounced;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;

/** Everything that can happen to an alliance, its members and its platforms, once. */
final class AllianceEvents {

    private static final String REASON = "{\"reason\":\"Synthetic\"}";

    private final Account park = aPark();
    private final UUID alliance = anAllianceOf(park, aHospital());
    private final String path = "/alliances/" + alliance;
    private final LapsesAnnounced lapses;

    AllianceEvents(LapsesAnnounced lapses) {
        this.lapses = lapses;
    }

    void happen() {
        patch(park, path, "{\"description\":{\"en\":\"Synthetic\"}}").statusCode(200);
        applications();
        memberships();
        post(park, path + "/announcements", "{\"title\":{\"en\":\"x\"},\"text\":{\"en\":\"x\"}}")
                .statusCode(201);
        platforms();
        post(park, path + "/dissolution", REASON).statusCode(200);
        try (var alliances = Topic.named("jambatan.alliances")) {
            alliances.awaitEvent("org.jambatan.alliance.dissolved.v1", alliance);
        }
    }

    private void applications() {
        var one = aCompany();
        post(one, path + "/applications/" + anApplicationTo(alliance, one) + "/withdrawal", "{}")
                .statusCode(200);
        post(park, path + "/applications/" + anApplicationTo(alliance, one) + "/rejection", REASON)
                .statusCode(200);
    }

    private void memberships() {
        var leaver = aCompany();
        var member = path + "/members/";
        var first = aMemberOf(alliance, park, leaver, "{}");
        patch(leaver, member + first, "{\"listed\":true}").statusCode(200);
        post(leaver, member + first + "/departure", "{}").statusCode(200);
        var lapsing = aMemberOf(alliance, park, aCompany(), "{\"from\":\"2026-01-01\",\"until\":\"2026-02-01\"}");
        lapses.at("2026-11-01T00:00:00Z");
        post(park, member + lapsing + "/removal", REASON).statusCode(200);
        try (var alliances = Topic.named("jambatan.alliances")) {
            alliances.awaitEvent("org.jambatan.membership.lapsed.v1", lapsing);
            alliances.awaitEvent("org.jambatan.membership.removed.v1", lapsing);
        }
    }

    private void platforms() {
        var offering = UUID.randomUUID();
        hearOffering(offering, park.partnerId(), "PUBLISHED", 2);
        var collection = aCollectionOf(alliance, park);
        var platform = path + "/collections/" + collection;
        post(park, platform + "/offerings", "{\"offeringId\":\"%s\"}".formatted(offering))
                .statusCode(201);
        post(park, platform + "/publication", "{}").statusCode(200);
        post(park, platform + "/closure", "{}").statusCode(200);
        try (var alliances = Topic.named("jambatan.alliances")) {
            alliances.awaitEvent("org.jambatan.collection.closed.v1", collection);
        }
    }
}
