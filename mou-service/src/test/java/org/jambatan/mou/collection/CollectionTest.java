package org.jambatan.mou.collection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jambatan.mou.AllianceApi.aCollectionOf;
import static org.jambatan.mou.AllianceApi.aCommunityOf;
import static org.jambatan.mou.AllianceApi.aHospital;
import static org.jambatan.mou.AllianceApi.aMemberOf;
import static org.jambatan.mou.AllianceApi.aPark;
import static org.jambatan.mou.AllianceApi.aPreparedCommunityOf;
import static org.jambatan.mou.AllianceApi.hearOffering;
import static org.jambatan.mou.AllianceApi.patch;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.post;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.Test;

@MouTest
class CollectionTest {

    @Test
    void a_platform_is_made_of_what_members_offer_and_shows_what_can_be_had() {
        var park = aPark();
        var hospital = aHospital();
        var community = aCommunityOf(park);
        var member = aMemberOf(community, park, hospital, "{}");
        var path = "/alliances/" + community + "/collections/" + aCollectionOf(community, park);
        var offering = UUID.randomUUID();
        var foreign = UUID.randomUUID();
        hearOffering(offering, hospital.partnerId(), "PUBLISHED", 2);
        hearOffering(foreign, aPark().partnerId(), "DRAFT", 2);
        getAnonymously(path).statusCode(404);
        get(aPark(), path).statusCode(404);

        collect(hospital, path, offering)
                .statusCode(201)
                .body("offerings.standing", contains("AVAILABLE"))
                .body("offerings.partnerId", contains(hospital.partnerId().toString()));
        collect(park, path, offering).statusCode(409).body("refusals.code", contains("already-collected"));
        collect(park, path, UUID.randomUUID()).statusCode(409).body("refusals.code", contains("offering-unknown"));
        collect(hospital, path, foreign)
                .statusCode(409)
                .body(
                        "refusals.code",
                        containsInAnyOrder("offering-of-no-member", "offering-not-yours", "offering-not-published"));
        collect(aPark(), path, foreign).statusCode(404);
        post(hospital, path + "/publication", "{}").statusCode(404);
        post(park, path + "/publication", "{}").statusCode(200).body("status", equalTo("PUBLISHED"));
        post(park, path + "/publication", "{}").statusCode(409);
        getAnonymously(path).statusCode(200).body("offerings.offeringId", contains(offering.toString()));
        getAnonymously("/alliances/" + community + "/collections?kind=TESTING&count=true")
                .body("count", equalTo(1));

        hearOffering(offering, hospital.partnerId(), "SUSPENDED", 3);
        awaitStanding(park, path, "NOT_PUBLISHED");
        getAnonymously(path).body("offerings", empty());
        hearOffering(offering, hospital.partnerId(), "PUBLISHED", 4);
        awaitStanding(park, path, "AVAILABLE");
        post(park, "/alliances/" + community + "/members/" + member + "/removal", "{\"reason\":\"x\"}")
                .statusCode(200);
        get(park, path).body("offerings.standing", contains("OF_NO_MEMBER"));
        getAnonymously(path).body("offerings", empty());

        patch(park, path, "{\"description\":{\"en\":\"Tests\"}}").statusCode(200);
        post(park, path + "/offerings/" + offering + "/removal", "{}")
                .statusCode(200)
                .body("offerings", empty());
        post(park, path + "/offerings/" + offering + "/removal", "{}").statusCode(404);
        post(park, path + "/closure", "{}").statusCode(200).body("actions", empty());
        getAnonymously(path).statusCode(404);
        patch(park, path, "{\"description\":{\"en\":\"x\"}}").statusCode(409);
    }

    @Test
    void a_platform_has_no_public_before_its_alliance_has() {
        var park = aPark();
        var community = aPreparedCommunityOf(park);
        var path = "/alliances/" + community + "/collections/" + aCollectionOf(community, park);
        post(park, path + "/publication", "{}")
                .statusCode(409)
                .body("refusals.code", contains("alliance-not-unveiled"));
        post(park, "/alliances/" + community + "/collections", "{\"kind\":\"SHOP\",\"name\":{}}")
                .statusCode(400);
    }

    private static ValidatableResponse collect(Account account, String path, UUID offering) {
        return post(account, path + "/offerings", "{\"offeringId\":\"%s\"}".formatted(offering));
    }

    private static void awaitStanding(Account host, String path, String standing) {
        var end = Instant.now().plus(Duration.ofSeconds(15));
        while (Instant.now().isBefore(end)) {
            if (standing.equals(get(host, path).extract().path("offerings[0].standing"))) {
                return;
            }
            LockSupport.parkNanos(50_000_000);
        }
        get(host, path).body("offerings[0].standing", equalTo(standing));
    }
}
