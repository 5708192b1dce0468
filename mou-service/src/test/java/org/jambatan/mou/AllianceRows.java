package org.jambatan.mou;

import static org.jambatan.mou.AllianceApi.aCollectionOf;
import static org.jambatan.mou.AllianceApi.aCommunityOf;
import static org.jambatan.mou.AllianceApi.aHospital;
import static org.jambatan.mou.AllianceApi.aMemberOf;
import static org.jambatan.mou.AllianceApi.aPark;
import static org.jambatan.mou.AllianceApi.aPreparedAllianceOf;
import static org.jambatan.mou.AllianceApi.aPreparedCommunityOf;
import static org.jambatan.mou.AllianceApi.anApplicationTo;
import static org.jambatan.mou.AllianceApi.hearOffering;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.people.NewPeople.anAddress;
import static org.jambatan.testkit.matrix.Role.AGENCY_OFFICER;
import static org.jambatan.testkit.matrix.Role.AUDITOR;
import static org.jambatan.testkit.matrix.Role.EVENT_CONSUMER;
import static org.jambatan.testkit.matrix.Role.MEMBER;
import static org.jambatan.testkit.matrix.Role.NONE;
import static org.jambatan.testkit.matrix.Role.PARTNER_ADMIN;
import static org.jambatan.testkit.matrix.Role.PROVIDER_MANAGER;
import static org.jambatan.testkit.matrix.Role.SIGNATORY;

import java.util.UUID;
import java.util.function.Supplier;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.testkit.api.Field;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.matrix.Role;
import org.jambatan.testkit.matrix.Row;
import org.jambatan.testkit.token.Account;

/** Who may do what with alliances, their members and their platforms. */
final class AllianceRows {

    private static final Role[] SECRETARIAT = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY};
    private static final Role[] OF_THE_PARK = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER};
    private static final String REASON = "{\"reason\":\"Synthetic\"}";
    private static final String NEWS = "{\"title\":{\"en\":\"x\"},\"text\":{\"en\":\"x\"}}";
    private static final String UNVEILED = "{\"on\":\"2026-03-01\"}";
    private static final String PLATFORM = "{\"kind\":\"TESTING\",\"name\":{\"en\":\"x\"}}";
    private static final String EDIT = "{\"description\":{\"en\":\"x\"}}";
    private static final String APPLICATION = "{\"tier\":\"MEMBER\",\"facet\":\"USERS\",\"message\":\"x\"}";

    /** Made once: the park whose people the matrix asks as, its community, and the alliances of others. */
    private final Account park = aPark();

    private final Account other = aPark();
    private final UUID community = aCommunityOf(park);
    private final UUID prepared = aPreparedCommunityOf(park);
    private final UUID foreign = aPreparedCommunityOf(other);
    private final UUID foreignCommunity = aCommunityOf(other);

    private final Matrix matrix;

    AllianceRows(Matrix matrix) {
        this.matrix = matrix;
    }

    void add() {
        alliances();
        applications();
        members();
        news();
        appointments();
        collections();
        offerings();
    }

    private Row asThePark(String operation) {
        var row = matrix.row(operation);
        for (var role : OF_THE_PARK) {
            row.as(role, park);
        }
        return row;
    }

    /** For the secretariat: the role check lets everybody pass, since whoever is appointed needs no role. */
    private Row run(String operation) {
        return asThePark(operation).allows(SECRETARIAT).hides(MEMBER, AGENCY_OFFICER, AUDITOR, EVENT_CONSUMER, NONE);
    }

    private Row inside(String operation) {
        return asThePark(operation)
                .allows(OF_THE_PARK)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, EVENT_CONSUMER, NONE);
    }

    private void alliances() {
        matrix.row("GET /alliances").open();
        matrix.row("GET /alliances/{id}")
                .open()
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(community))
                .foreign(who -> Input.id(foreign));
        asThePark("POST /alliances")
                .allows(PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, AGENCY_OFFICER)
                .own(who -> Input.of("""
                        {"kind":"COMMUNITY","name":{"en":"x"},"seat":{"partnerId":"%s"}}""".formatted(park.partnerId())));
        run("PATCH /alliances/{id}")
                .own(who -> Input.id(community).header("If-Match", "*").body(EDIT))
                .foreign(who ->
                        Input.id(foreignCommunity).header("If-Match", "*").body(EDIT));
        run("POST /alliances/{id}/unveiling")
                .own(who -> Input.id(aPreparedCommunityOf(park)).body(UNVEILED))
                .foreign(who -> Input.id(foreign).body(UNVEILED));
        run("POST /alliances/{id}/dissolution")
                .own(who -> Input.id(aPreparedCommunityOf(park)).body(REASON))
                .foreign(who -> Input.id(foreignCommunity).body(REASON));
        run("POST /alliances/{id}/purposes/{purposeId}/initiative")
                .own(who -> aPurposeOf(aPreparedAllianceOf(park, aHospital())))
                .foreign(who -> Input.id(foreign)
                        .path("purposeId", UUID.randomUUID().toString())
                        .body(pursued()));
    }

    private Input aPurposeOf(UUID alliance) {
        var purpose =
                Field.at("/purposes/0/id", get(park, "/alliances/" + alliance).extract());
        return Input.id(alliance).path("purposeId", purpose).body(pursued());
    }

    private String pursued() {
        return """
                {"type":"PLATFORM_TESTING","owners":[{"partnerId":"%s"}]}""".formatted(park.partnerId());
    }

    private void applications() {
        asThePark("POST /alliances/{id}/applications")
                .allows(PARTNER_ADMIN, SIGNATORY)
                .own(who -> Input.id(aCommunityOf(aPark())).body(APPLICATION))
                .foreign(who -> Input.id(foreign).body(APPLICATION));
        inside("GET /alliances/{id}/applications")
                .own(who -> Input.id(prepared))
                .foreign(who -> Input.id(foreign));
        asThePark("GET /alliances/{id}/applications/{applicationId}")
                .allows(SECRETARIAT)
                .allowsAnyones(AUDITOR)
                .hides(MEMBER, AGENCY_OFFICER, EVENT_CONSUMER, NONE)
                .own(who -> anApplicationIn(community))
                .foreign(who -> anApplicationIn(foreignCommunity));
        run("POST /alliances/{id}/applications/{applicationId}/acceptance")
                .own(who -> anApplicationIn(community).body("{}"))
                .foreign(who -> anApplicationIn(foreignCommunity).body("{}"));
        run("POST /alliances/{id}/applications/{applicationId}/rejection")
                .own(who -> anApplicationIn(community).body(REASON))
                .foreign(who -> anApplicationIn(foreignCommunity).body(REASON));
        asThePark("POST /alliances/{id}/applications/{applicationId}/withdrawal")
                .allows(PARTNER_ADMIN, SIGNATORY)
                .own(who -> anApplicationOf(park).body("{}"))
                .foreign(who -> anApplicationIn(foreignCommunity).body("{}"));
    }

    private static Input anApplicationIn(UUID alliance) {
        return Input.id(alliance)
                .path("applicationId", anApplicationTo(alliance, aCompany()).toString());
    }

    private static Input anApplicationOf(Account applicant) {
        var alliance = aCommunityOf(aPark());
        return Input.id(alliance)
                .path("applicationId", anApplicationTo(alliance, applicant).toString());
    }

    private void members() {
        matrix.row("GET /alliances/{id}/members")
                .open()
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(community))
                .foreign(who -> Input.id(foreign));
        var listed = aListedMember();
        matrix.row("GET /alliances/{id}/members/{membershipId}")
                .open()
                .allowsAnyones(AUDITOR)
                .own(who -> listed)
                .foreign(who -> aMemberIn(foreignCommunity, other));
        run("PATCH /alliances/{id}/members/{membershipId}")
                .own(who -> aMemberIn(community, park).header("If-Match", "*").body("{\"tier\":\"COUNCIL\"}"))
                .foreign(who -> aMemberIn(foreignCommunity, other)
                        .header("If-Match", "*")
                        .body("{\"tier\":\"COUNCIL\"}"));
        run("POST /alliances/{id}/members/{membershipId}/removal")
                .own(who -> aMemberIn(community, park).body(REASON))
                .foreign(who -> aMemberIn(foreignCommunity, other).body(REASON));
        asThePark("POST /alliances/{id}/members/{membershipId}/departure")
                .allows(PARTNER_ADMIN, SIGNATORY)
                .own(who -> aMembershipOf(park).body("{}"))
                .foreign(who -> aMemberIn(foreignCommunity, other).body("{}"));
    }

    private Input aListedMember() {
        var company = aCompany();
        var member = aMemberOf(community, park, company, "{}");
        AllianceApi.patch(company, "/alliances/" + community + "/members/" + member, "{\"listed\":true}")
                .statusCode(200);
        return Input.id(community).path("membershipId", member.toString());
    }

    private static Input aMemberIn(UUID alliance, Account host) {
        return Input.id(alliance)
                .path(
                        "membershipId",
                        aMemberOf(alliance, host, aCompany(), "{}").toString());
    }

    private static Input aMembershipOf(Account member) {
        var host = aPark();
        var alliance = aCommunityOf(host);
        return Input.id(alliance)
                .path("membershipId", aMemberOf(alliance, host, member, "{}").toString());
    }

    private void news() {
        run("POST /alliances/{id}/announcements")
                .own(who -> Input.id(community).body(NEWS))
                .foreign(who -> Input.id(foreignCommunity).body(NEWS));
        inside("GET /alliances/{id}/announcements")
                .own(who -> Input.id(community))
                .foreign(who -> Input.id(foreignCommunity));
        var told = anAnnouncementOf(park, community);
        inside("GET /alliances/{id}/announcements/{announcementId}")
                .own(who -> told)
                .foreign(who -> anAnnouncementOf(other, foreignCommunity));
    }

    private static Input anAnnouncementOf(Account host, UUID alliance) {
        var made = idOf(post(host, "/alliances/" + alliance + "/announcements", NEWS));
        return Input.id(alliance).path("announcementId", made.toString());
    }

    private void appointments() {
        run("POST /alliances/{id}/appointments")
                .own(who -> Input.id(community).body(appointing()))
                .foreign(who -> Input.id(foreignCommunity).body(appointing()));
        inside("GET /alliances/{id}/appointments")
                .own(who -> Input.id(community))
                .foreign(who -> Input.id(foreignCommunity));
        inside("GET /alliances/{id}/appointments/{appointmentId}")
                .own(who -> anAppointmentBy(park, community))
                .foreign(who -> anAppointmentBy(other, foreignCommunity));
        run("POST /alliances/{id}/appointments/{appointmentId}/end")
                .own(who -> anAppointmentBy(park, community).body("{}"))
                .foreign(who -> anAppointmentBy(other, foreignCommunity).body("{}"));
    }

    private static String appointing() {
        return "{\"account\":\"%s\",\"as\":\"CHAIR\"}"
                .formatted(Realm.makeUser(UUID.randomUUID().toString(), anAddress(), true));
    }

    private static Input anAppointmentBy(Account host, UUID alliance) {
        var made = idOf(post(host, "/alliances/" + alliance + "/appointments", appointing()));
        return Input.id(alliance).path("appointmentId", made.toString());
    }

    private void collections() {
        matrix.row("GET /alliances/{id}/collections")
                .open()
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(community))
                .foreign(who -> Input.id(foreign));
        var published = aCollection(park, community);
        post(park, "/alliances/" + community + "/collections/" + published + "/publication", "{}")
                .statusCode(200);
        matrix.row("GET /alliances/{id}/collections/{collectionId}")
                .open()
                .allowsAnyones(AUDITOR)
                .own(who -> in(community, published))
                .foreign(who -> in(foreignCommunity, aCollection(other, foreignCommunity)));
        run("POST /alliances/{id}/collections")
                .own(who -> Input.id(community).body(PLATFORM))
                .foreign(who -> Input.id(foreignCommunity).body(PLATFORM));
        ofACollection("PATCH", "", EDIT);
        ofACollection("POST", "/publication", "{}");
        ofACollection("POST", "/closure", "{}");
    }

    private void ofACollection(String method, String command, String body) {
        Supplier<Input> foreignOne = () -> in(foreignCommunity, aCollection(other, foreignCommunity));
        run(method + " /alliances/{id}/collections/{collectionId}" + command)
                .own(who -> in(community, aCollection(park, community))
                        .header("If-Match", "*")
                        .body(body))
                .foreign(who -> foreignOne.get().header("If-Match", "*").body(body));
    }

    private void offerings() {
        run("POST /alliances/{id}/collections/{collectionId}/offerings")
                .own(who -> in(community, aCollection(park, community)).body(collecting(anOffering())))
                .foreign(who -> in(foreignCommunity, aCollection(other, foreignCommunity))
                        .body(collecting(UUID.randomUUID())));
        run("POST /alliances/{id}/collections/{collectionId}/offerings/{offeringId}/removal")
                .own(who -> aCollectedOffering())
                .foreign(who -> in(foreignCommunity, aCollection(other, foreignCommunity))
                        .path("offeringId", UUID.randomUUID().toString())
                        .body("{}"));
    }

    private UUID anOffering() {
        var offering = UUID.randomUUID();
        hearOffering(offering, park.partnerId(), "PUBLISHED", 2);
        return offering;
    }

    private Input aCollectedOffering() {
        var collection = aCollection(park, community);
        var offering = anOffering();
        post(park, "/alliances/" + community + "/collections/" + collection + "/offerings", collecting(offering))
                .statusCode(201);
        return in(community, collection).path("offeringId", offering.toString()).body("{}");
    }

    private static String collecting(UUID offering) {
        return "{\"offeringId\":\"%s\"}".formatted(offering);
    }

    private static UUID aCollection(Account host, UUID alliance) {
        return aCollectionOf(alliance, host);
    }

    private static Input in(UUID alliance, UUID collection) {
        return Input.id(alliance).path("collectionId", collection.toString());
    }
}
