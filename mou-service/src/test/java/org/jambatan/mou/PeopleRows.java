package org.jambatan.mou;

import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedMemorandumOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.anActiveInitiativeOf;
import static org.jambatan.mou.Api.anotherAgency;
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

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.mou.people.NewPeople;
import org.jambatan.mou.people.Role;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.matrix.Row;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** Who may do what with a partner's people, and with appointments. */
final class PeopleRows {

    private final Matrix matrix;
    private final Account university;

    PeopleRows(Matrix matrix, Account university) {
        this.matrix = matrix;
        this.university = university;
    }

    void members() {
        matrix.row("GET /partners/{id}/members")
                .as(PARTNER_ADMIN, university)
                .allows(PARTNER_ADMIN, AGENCY_OFFICER)
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(university.partnerId()))
                .foreign(who -> Input.id(aForeignPartner()));
        matrix.row("GET /partners/{id}/members/{memberId}")
                .as(PARTNER_ADMIN, university)
                .allows(PARTNER_ADMIN, AGENCY_OFFICER)
                .allowsAnyones(AUDITOR)
                .own(who -> aMemberOf(university.partnerId()))
                .foreign(who -> aMemberOf(aForeignPartner()));
        matrix.row("PATCH /partners/{id}/members/{memberId}")
                .as(PARTNER_ADMIN, university)
                .allows(PARTNER_ADMIN)
                .own(
                        who -> aMemberOf(university.partnerId())
                                .header("If-Match", "*")
                                .body(
                                        "{\"roles\":[\"signatory\"],\"orderLimit\":{\"amount\":\"5000.00\",\"currency\":\"MYR\"}}"))
                .foreign(who ->
                        aMemberOf(aForeignPartner()).header("If-Match", "*").body("{\"roles\":[\"signatory\"]}"));
        matrix.row("POST /partners/{id}/members/{memberId}/removal")
                .as(PARTNER_ADMIN, university)
                .allows(PARTNER_ADMIN)
                .own(who -> aMemberOf(university.partnerId()).body("{}"))
                .foreign(who -> aMemberOf(aForeignPartner()).body("{}"));
    }

    void invitations() {
        matrix.row("POST /partners/{id}/invitations")
                .as(PARTNER_ADMIN, university)
                .allows(PARTNER_ADMIN, AGENCY_OFFICER)
                .own(who -> Input.id(
                                who.realmRoles().contains("partner-admin")
                                        ? university.partnerId()
                                        : aPartner("COMPANY"))
                        .body(anInvitation()))
                .foreign(who -> Input.id(aForeignPartner()).body(anInvitation()));
        matrix.row("GET /partners/{id}/invitations")
                .as(PARTNER_ADMIN, university)
                .allows(PARTNER_ADMIN, AGENCY_OFFICER)
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(university.partnerId()))
                .foreign(who -> Input.id(aForeignPartner()));
        matrix.row("GET /partners/{id}/invitations/{invitationId}")
                .as(PARTNER_ADMIN, university)
                .allows(PARTNER_ADMIN, AGENCY_OFFICER)
                .allowsAnyones(AUDITOR)
                .own(who -> anInvitationBy(university))
                .foreign(who -> aForeignInvitation());
        for (var command : new String[] {"revocation", "resending"}) {
            matrix.row("POST /partners/{id}/invitations/{invitationId}/" + command)
                    .as(PARTNER_ADMIN, university)
                    .allows(PARTNER_ADMIN, AGENCY_OFFICER)
                    .own(who -> anInvitationFor(who).body("{}"))
                    .foreign(who -> aForeignInvitation().body("{}"));
        }
        matrix.row("POST /invitations/{id}/acceptance").open().own(who -> {
            var email = anAddress();
            var invitation =
                    idOf(post(university, "/partners/" + university.partnerId() + "/invitations", anInvitation(email)));
            return Input.id(invitation).body("{\"token\":\"" + LettersOut.tokenFor(email) + "\"}");
        });
    }

    private static String anInvitation() {
        return anInvitation(anAddress());
    }

    private static String anInvitation(String email) {
        return """
                {"email":"%s","givenName":"Mei","familyName":"Tan","language":"en","roles":["member"]}""".formatted(email);
    }

    /** Of its own partner by a partner-admin, by an officer of one that has nobody yet. */
    private Input anInvitationFor(Account who) {
        if (who.realmRoles().contains("partner-admin")) {
            return anInvitationBy(university);
        }
        var partner = aPartner("COMPANY");
        var invitation = idOf(post(Accounts.AGENCY, "/partners/" + partner + "/invitations", anInvitation()));
        return Input.id(partner).path("invitationId", invitation.toString());
    }

    private static Input anInvitationBy(Account admin) {
        var invitation = idOf(post(admin, "/partners/" + admin.partnerId() + "/invitations", anInvitation()));
        return Input.id(admin.partnerId()).path("invitationId", invitation.toString());
    }

    private static Input aForeignInvitation() {
        return anInvitationBy(
                Accounts.institution("foreign-" + UUID.randomUUID()).partner(aForeignPartner()));
    }

    void appointments() {
        matrix.row("POST /programmes/{id}/appointments")
                .allows(AGENCY_OFFICER)
                .own(who -> Input.id(aProgramme()).body(appointing(somebody())))
                .foreign(who -> Input.id(aProgramme(anotherAgency())).body(appointing(somebody())));
        matrix.row("GET /programmes/{id}/appointments")
                .allows(AGENCY_OFFICER, EVENT_CONSUMER)
                .allowsAnyones(AUDITOR)
                .hides(PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER, NONE)
                .own(who -> Input.id(aProgramme()))
                .foreign(who -> Input.id(aProgramme(anotherAgency())));
        matrix.row("GET /programmes/{id}/appointments/{appointmentId}")
                .allows(AGENCY_OFFICER, EVENT_CONSUMER)
                .allowsAnyones(AUDITOR)
                .hides(PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER, NONE)
                .own(who -> anAppointmentBy(Accounts.AGENCY))
                .foreign(who -> anAppointmentBy(anotherAgency()));
        matrix.row("POST /programmes/{id}/appointments/{appointmentId}/end")
                .allows(AGENCY_OFFICER)
                .own(who -> anAppointmentBy(Accounts.AGENCY).body("{}"))
                .foreign(who -> anAppointmentBy(anotherAgency()).body("{}"));
        initiativeAppointments();
    }

    private void initiativeAppointments() {
        var other = aUniversity();
        var initiative = anActiveInitiativeOf(university, other, aSignedMemorandumOf(university, other, ""));
        var third = aUniversity();
        var foreign = anActiveInitiativeOf(other, third, aSignedMemorandumOf(other, third, ""));
        sides(matrix.row("POST /initiatives/{id}/appointments"))
                .hides(AGENCY_OFFICER)
                .own(who -> Input.id(initiative).body(appointingOwner(somebody())))
                .foreign(who -> Input.id(foreign).body(appointingOwner(somebody())));
        sides(matrix.row("GET /initiatives/{id}/appointments"))
                .allows(MEMBER)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, EVENT_CONSUMER, NONE)
                .own(who -> Input.id(initiative))
                .foreign(who -> Input.id(foreign));
        sides(matrix.row("GET /initiatives/{id}/appointments/{appointmentId}"))
                .allows(MEMBER)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, EVENT_CONSUMER, NONE)
                .own(who -> anOwnerOf(initiative, university))
                .foreign(who -> anOwnerOf(foreign, other));
        sides(matrix.row("POST /initiatives/{id}/appointments/{appointmentId}/end"))
                .hides(AGENCY_OFFICER)
                .own(who -> anOwnerOf(initiative, university).body("{}"))
                .foreign(who -> anOwnerOf(foreign, other).body("{}"));
    }

    private Row sides(Row row) {
        return row.as(PARTNER_ADMIN, university)
                .as(PROVIDER_MANAGER, university)
                .as(SIGNATORY, university)
                .as(MEMBER, university)
                .allows(PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY);
    }

    private static Input anOwnerOf(UUID initiative, Account side) {
        var list = "/initiatives/" + initiative + "/appointments";
        var appointment = idOf(post(side, list, appointingOwner(somebody())));
        return Input.id(initiative).path("appointmentId", appointment.toString());
    }

    private static String appointingOwner(String account) {
        return "{\"account\":\"%s\",\"as\":\"OWNER\"}".formatted(account);
    }

    private static Input aMemberOf(UUID partner) {
        var member = Arc.container().instance(NewPeople.class).get().found(partner, anAddress(), Role.MEMBER);
        return Input.id(partner).path("memberId", member.toString());
    }

    private static UUID aForeignPartner() {
        return aPartner(anotherAgency(), "UNIVERSITY");
    }

    private static String somebody() {
        return Realm.makeUser(UUID.randomUUID().toString(), anAddress(), true);
    }

    private static String appointing(String account) {
        return "{\"account\":\"%s\",\"as\":\"CHAIR\"}".formatted(account);
    }

    private static Input anAppointmentBy(Account officer) {
        var programme = aProgramme(officer);
        var appointment = idOf(post(officer, "/programmes/" + programme + "/appointments", appointing(somebody())));
        return Input.id(programme).path("appointmentId", appointment.toString());
    }
}
