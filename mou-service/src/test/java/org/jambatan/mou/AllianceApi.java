package org.jambatan.mou;

import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aSignedCharterOf;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** The sentences that tests about alliances are made of. All of it is synthetic. */
public final class AllianceApi {

    private AllianceApi() {}

    /** A science park, a prospect, and somebody of it. */
    public static Account aPark() {
        var id = aPartner("SCIENCE_PARK");
        return Accounts.institution("park-" + id).partner(id);
    }

    public static Account aHospital() {
        var id = aPartner("HOSPITAL");
        return Accounts.institution("hospital-" + id).partner(id);
    }

    public static String anAllianceOf(Account host, UUID charter) {
        return """
                {"kind":"ALLIANCE","name":{"zh":"生命健康产业联盟","en":"Life and Health Industry Alliance"},
                 "alsoCalled":{"zh":"技术交流服务平台"},"charterId":"%s","timeZone":"Asia/Shanghai",
                 "seat":{"partnerId":"%s","campus":{"zh":"普陀园","en":"Putuo Park"},
                         "beside":{"en":"The School of Medicine"}},
                 "sectors":["LIFE_SCIENCES"],"facets":["INDUSTRY","ACADEMIA","RESEARCH","MEDICINE"],
                 "purposes":[{"text":{"en":"Transfer of medical research results"}},
                             {"text":{"en":"A testing platform"}}],
                 "ownFacet":"INDUSTRY","listed":true}""".formatted(charter, host.partnerId());
    }

    /** Prepared by the first founder of a signed charter; the other founder belongs to it at once. */
    public static UUID aPreparedAllianceOf(Account host, Account founder) {
        return idOf(post(host, "/alliances", anAllianceOf(host, aSignedCharterOf(host, founder, aHospital()))));
    }

    public static ValidatableResponse unveil(Account host, UUID alliance, String on) {
        return post(host, "/alliances/" + alliance + "/unveiling", """
                {"on":"%s","ceremony":{"en":"Unveiling"},"place":{"en":"Putuo Park"}}""".formatted(on));
    }

    public static UUID anAllianceOf(Account host, Account founder) {
        var alliance = aPreparedAllianceOf(host, founder);
        unveil(host, alliance, "2026-03-01").statusCode(200);
        return alliance;
    }

    /** A circle of one, which anybody may apply to. */
    public static UUID aCommunityOf(Account host) {
        var community = aPreparedCommunityOf(host);
        unveil(host, community, "2026-03-01").statusCode(200);
        return community;
    }

    public static UUID aPreparedCommunityOf(Account host) {
        return idOf(post(host, "/alliances", """
                {"kind":"COMMUNITY","name":{"en":"Innovation community"},"seat":{"partnerId":"%s"}}""".formatted(host.partnerId())));
    }

    public static UUID anApplicationTo(UUID alliance, Account applicant) {
        return idOf(apply(alliance, applicant, "MEMBER"));
    }

    public static ValidatableResponse apply(UUID alliance, Account applicant, String tier) {
        return post(applicant, "/alliances/" + alliance + "/applications", """
                {"tier":"%s","facet":"MEDICINE","message":"Our results look for an industry"}""".formatted(tier));
    }

    /** Its membership has the application's id. */
    public static UUID aMemberOf(UUID alliance, Account host, Account member, String terms) {
        var application = anApplicationTo(alliance, member);
        post(host, "/alliances/" + alliance + "/applications/" + application + "/acceptance", terms)
                .statusCode(200);
        return application;
    }

    public static ValidatableResponse patch(Account account, String path, String changes) {
        return as(account)
                .header("If-Match", "*")
                .body(changes)
                .patch("/api/v1" + path)
                .then()
                .log()
                .ifValidationFails();
    }

    public static UUID aCollectionOf(UUID alliance, Account host) {
        return idOf(post(host, "/alliances/" + alliance + "/collections", """
                {"kind":"TESTING","name":{"en":"Testing platform","zh":"测试平台"}}"""));
    }

    /** What catalog-service tells of an offering. */
    public static void hearOffering(UUID offering, UUID partner, String status, int version) {
        try (var catalogue = Topic.named("jambatan.catalog.state")) {
            catalogue.publish(CloudEvent.example("catalog-service", "offering.state")
                    .about(offering)
                    .version(version)
                    .with("/data/partnerId", partner)
                    .with("/data/status", status));
        }
    }
}
