package org.jambatan.mou;

import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedLetterOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.acknowledge;
import static org.jambatan.mou.Api.admit;
import static org.jambatan.mou.Api.anApplicationOf;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.publishTerms;
import static org.jambatan.mou.Api.suspend;
import static org.jambatan.testkit.matrix.Role.AGENCY_OFFICER;
import static org.jambatan.testkit.matrix.Role.AUDITOR;
import static org.jambatan.testkit.matrix.Role.EVENT_CONSUMER;
import static org.jambatan.testkit.matrix.Role.MEMBER;
import static org.jambatan.testkit.matrix.Role.NONE;
import static org.jambatan.testkit.matrix.Role.PARTNER_ADMIN;
import static org.jambatan.testkit.matrix.Role.PROVIDER_MANAGER;
import static org.jambatan.testkit.matrix.Role.SIGNATORY;

import java.util.UUID;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.matrix.Role;
import org.jambatan.testkit.matrix.Row;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** Who may apply, admit, accept terms, suspend and leave. */
final class StandingRows {

    private static final Role[] OF_THE_COMPANY = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER};
    private static final String REASON = "{\"reason\":\"Synthetic\"}";
    private static final String VERIFIED = "{\"size\":\"SMALL\",\"startUp\":false}";
    private static final String WORDS = "{\"text\":{\"en\":\"Synthetic\"}}";

    private final Account university = aUniversity();

    /** Made once: the company whose people the matrix asks as, and one that is there to leave. */
    private final Account company = aCompany();

    private final Account leaver = aCompany();

    private final Matrix matrix;

    StandingRows(Matrix matrix) {
        this.matrix = matrix;
    }

    void add() {
        standing();
        admissions();
        terms();
    }

    private void standing() {
        matrix.row("POST /partners/{id}/suspension")
                .allows(AGENCY_OFFICER)
                .own(who -> Input.id(aCompanyIn(aProgramme()).partnerId()).body(REASON))
                .foreign(who -> Input.id(aPartner(anotherAgency(), "COMPANY")).body(REASON));
        matrix.row("POST /partners/{id}/resumption")
                .allows(AGENCY_OFFICER)
                .own(who -> Input.id(aSuspendedCompany().partnerId()).body(REASON))
                .foreign(who -> Input.id(aPartner(anotherAgency(), "COMPANY")).body(REASON));
        matrix.row("POST /partners/{id}/departure")
                .allows(PARTNER_ADMIN)
                .as(PARTNER_ADMIN, leaver)
                .own(who -> Input.id(who.partnerId()).body("{}"))
                .foreign(who -> Input.id(aPartner("COMPANY")).body("{}"));
        matrix.row("POST /partners/{id}/participations/{programmeId}/departure")
                .allows(AGENCY_OFFICER, PARTNER_ADMIN)
                .as(PARTNER_ADMIN, university)
                .own(this::aParticipationOf)
                .foreign(who -> {
                    var agency = anotherAgency();
                    var programme = aProgramme(agency);
                    var company = aPartner(agency, "COMPANY");
                    post(agency, "/partners/" + company + "/admission", """
                            {"programmeId":"%s","size":"SMALL"}""".formatted(programme))
                            .statusCode(200);
                    return Input.id(company).path("programmeId", programme).body(REASON);
                });
    }

    /** An officer ends a company's part; the university's own admin that of the university. */
    private Input aParticipationOf(Account who) {
        var programme = aProgramme();
        var partner = who.partnerId().equals(university.partnerId()) ? university.partnerId() : aPartner("COMPANY");
        if (partner.equals(university.partnerId())) {
            acknowledge(aSignedLetterOf(university, programme), "2026-01-02").statusCode(200);
        } else {
            admit(partner, programme).statusCode(200);
        }
        return Input.id(partner).path("programmeId", programme).body(REASON);
    }

    private static Account aSuspendedCompany() {
        var company = aCompanyIn(aProgramme());
        suspend(company.partnerId()).statusCode(200);
        return company;
    }

    private void admissions() {
        matrix.row("GET /programmes/{id}/admissions")
                .allowsEveryRole()
                .own(who -> Input.id(aProgramme()))
                .ofSuspended(MEMBER, 200, StandingRows::aSuspendedCompany, who -> Input.id(aProgramme()));
        matrix.row("POST /programmes/{id}/admissions")
                .allows(PARTNER_ADMIN)
                .as(PARTNER_ADMIN, company)
                .own(who -> Input.id(aProgramme()).body("{\"size\":\"SMALL\"}"))
                .ofSuspended(
                        PARTNER_ADMIN,
                        409,
                        StandingRows::aSuspendedCompany,
                        who -> Input.id(aProgramme()).body("{\"size\":\"SMALL\"}"));
        seenByTheApplicant(matrix.row("GET /programmes/{id}/admissions/{admissionId}"))
                .allows(AGENCY_OFFICER)
                .own(who -> anApplication())
                .foreign(who -> aForeignApplication());
        for (var command : new String[] {"approval", "rejection"}) {
            matrix.row("POST /programmes/{id}/admissions/{admissionId}/" + command)
                    .allows(AGENCY_OFFICER)
                    .own(who -> anApplication().body(command.equals("approval") ? VERIFIED : REASON))
                    .foreign(who -> aForeignApplication().body(command.equals("approval") ? VERIFIED : REASON));
        }
        matrix.row("POST /programmes/{id}/admissions/{admissionId}/withdrawal")
                .allows(PARTNER_ADMIN)
                .as(PARTNER_ADMIN, company)
                .own(who -> anApplication().body("{}"))
                .foreign(who -> aForeignApplication().body("{}"));
    }

    private Row seenByTheApplicant(Row row) {
        for (var role : OF_THE_COMPANY) {
            row.as(role, company);
        }
        return row.allows(OF_THE_COMPANY).allowsAnyones(AUDITOR).hides(NONE, EVENT_CONSUMER);
    }

    private Input anApplication() {
        var programme = aProgramme();
        return Input.id(programme).path("admissionId", anApplicationOf(company, programme));
    }

    private static Input aForeignApplication() {
        var programme = aProgramme(anotherAgency());
        return Input.id(programme).path("admissionId", anApplicationOf(aCompany(), programme));
    }

    private void terms() {
        matrix.row("GET /programmes/{id}/terms").open().own(who -> Input.id(aProgrammeWithTerms()));
        matrix.row("GET /programmes/{id}/terms/{version}").open().own(who -> theTermsOf(aProgrammeWithTerms()));
        matrix.row("POST /programmes/{id}/terms")
                .allows(AGENCY_OFFICER)
                .own(who -> Input.id(aProgramme()).body(WORDS))
                .foreign(who -> Input.id(aProgramme(anotherAgency())).body(WORDS));
        matrix.row("POST /programmes/{id}/terms/{version}/acceptances")
                .allows(SIGNATORY)
                .as(SIGNATORY, company)
                .own(who -> theTermsOf(aProgrammeWithTerms()).body("{}"));
        matrix.row("GET /programmes/{id}/terms/{version}/acceptances")
                .allowsEveryRole()
                .own(who -> theTermsOf(aProgrammeWithTerms()));
        seenByTheApplicant(matrix.row("GET /programmes/{id}/terms/{version}/acceptances/{acceptanceId}"))
                .allows(AGENCY_OFFICER)
                .own(who -> anAcceptanceOf(company, aProgrammeWithTerms()))
                .foreign(who -> {
                    var agency = anotherAgency();
                    var programme = aProgramme(agency);
                    publishTerms(agency, programme, "Synthetic").statusCode(201);
                    return anAcceptanceOf(aCompany(), programme);
                });
    }

    private static UUID aProgrammeWithTerms() {
        var programme = aProgramme();
        publishTerms(Accounts.AGENCY, programme, "Synthetic").statusCode(201);
        return programme;
    }

    private static Input theTermsOf(UUID programme) {
        return Input.id(programme).path("version", "1");
    }

    private static Input anAcceptanceOf(Account company, UUID programme) {
        var acceptance = Api.idOf(post(company, "/programmes/" + programme + "/terms/1/acceptances", "{}"));
        return theTermsOf(programme).path("acceptanceId", acceptance);
    }
}
