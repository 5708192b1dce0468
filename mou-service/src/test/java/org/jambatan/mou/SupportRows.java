package org.jambatan.mou;

import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.support.Applying.APPROVAL;
import static org.jambatan.mou.support.Applying.QUESTION;
import static org.jambatan.mou.support.Applying.SCORES;
import static org.jambatan.mou.support.Applying.aProject;
import static org.jambatan.mou.support.Applying.aSupportingProgramme;
import static org.jambatan.mou.support.Applying.anApplication;
import static org.jambatan.mou.support.Applying.appoint;
import static org.jambatan.mou.support.Applying.appointed;
import static org.jambatan.testkit.matrix.Role.AGENCY_OFFICER;
import static org.jambatan.testkit.matrix.Role.AUDITOR;
import static org.jambatan.testkit.matrix.Role.EVENT_CONSUMER;
import static org.jambatan.testkit.matrix.Role.MEMBER;
import static org.jambatan.testkit.matrix.Role.NONE;
import static org.jambatan.testkit.matrix.Role.PARTNER_ADMIN;
import static org.jambatan.testkit.matrix.Role.PROVIDER_MANAGER;
import static org.jambatan.testkit.matrix.Role.SIGNATORY;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jambatan.mou.competition.Contest;
import org.jambatan.mou.support.Applying.UnderReview;
import org.jambatan.testkit.api.Field;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.matrix.Role;
import org.jambatan.testkit.matrix.Row;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** Who may apply for support, judge, decide, and read what was committed and drawn. */
final class SupportRows {

    private static final Role[] OF_THE_COMPANY = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER};
    private static final String REASON = "{\"reason\":\"Synthetic\"}";

    /** Made once: the programme, the company whose people the matrix asks as, and the committee's chair. */
    private final UUID programme = aSupportingProgramme();

    private final Account company = aCompanyIn(programme);
    private final Account chair = Contest.somebody();
    private final Account foreignOfficer = anotherAgency();
    private final UUID foreignProgramme = aSupportingProgramme(foreignOfficer, "{}");
    private final Account foreignCompany = aForeignCompany();

    private final Matrix matrix;

    SupportRows(Matrix matrix) {
        this.matrix = matrix;
        appoint(Accounts.AGENCY, programme, chair, "CHAIR");
    }

    void add() {
        applications();
        decisions();
        committee();
        accounts();
    }

    private void applications() {
        matrix.row("GET /programmes/{id}/applications").allowsEveryRole().own(who -> Input.id(programme));
        matrix.row("POST /programmes/{id}/applications")
                .allows(PARTNER_ADMIN, SIGNATORY)
                .as(PARTNER_ADMIN, company)
                .as(SIGNATORY, company)
                .own(who -> Input.id(programme).body(anApplication(aProject(company, programme), "5000.00")));
        seen(matrix.row("GET /programmes/{id}/applications/{applicationId}"))
                .own(who -> ours().input())
                .foreign(who -> theirs().input());
        for (var command : new String[] {"answer", "withdrawal"}) {
            var body = command.equals("answer") ? "{\"text\":\"Synthetic\"}" : "{}";
            matrix.row("POST /programmes/{id}/applications/{applicationId}/" + command)
                    .allows(PARTNER_ADMIN, SIGNATORY)
                    .as(PARTNER_ADMIN, company)
                    .as(SIGNATORY, company)
                    .own(who -> asked().input().body(body))
                    .foreign(who -> theirs().input().body(body));
        }
    }

    private void decisions() {
        led(matrix.row("POST /programmes/{id}/applications/{applicationId}/review"))
                .own(who -> submitted().input())
                .foreign(who -> theirs().input());
        led(matrix.row("POST /programmes/{id}/applications/{applicationId}/decision"))
                .own(who -> ours().input().body(QUESTION))
                .foreign(who -> theirs().input().body(QUESTION));
    }

    private void committee() {
        asTheCompany(matrix.row("POST /programmes/{id}/applications/{applicationId}/scores"))
                .as(NONE, chair)
                .allows(NONE)
                .hides(AGENCY_OFFICER, AUDITOR, EVENT_CONSUMER)
                .hides(OF_THE_COMPANY)
                .own(who -> ours().input().body(SCORES))
                .foreign(who -> theirs().input().body(SCORES));
        for (var list : new String[] {"scores", "conflicts"}) {
            asTheCompany(matrix.row("GET /programmes/{id}/applications/{applicationId}/" + list))
                    .as(NONE, chair)
                    .allows(AGENCY_OFFICER, NONE)
                    .allowsAnyones(AUDITOR)
                    .hides(EVENT_CONSUMER)
                    .hides(OF_THE_COMPANY)
                    .own(who -> ours().input())
                    .foreign(who -> theirs().input());
        }
        led(matrix.row("POST /programmes/{id}/applications/{applicationId}/conflicts"))
                .own(who -> ours().input().body(REASON))
                .foreign(who -> theirs().input().body(REASON));
    }

    private void accounts() {
        matrix.row("GET /support-accounts").allowsEveryRole();
        matrix.row("GET /reports/support")
                .allows(AGENCY_OFFICER, AUDITOR)
                .uncounted("a report has as many rows as there is to report on");
        for (var read : new String[] {"", "/statement"}) {
            asTheCompany(matrix.row("GET /support-accounts/{id}" + read))
                    .allows(AGENCY_OFFICER)
                    .allows(OF_THE_COMPANY)
                    .allowsAnyones(AUDITOR)
                    .hides(NONE, EVENT_CONSUMER)
                    .own(who -> Input.id(accountOf(ours(), Accounts.AGENCY)))
                    .foreign(who -> Input.id(accountOf(theirs(), foreignOfficer)));
        }
        matrix.row("POST /support-accounts/{id}/release")
                .allows(AGENCY_OFFICER)
                .own(who -> Input.id(accountOf(ours(), Accounts.AGENCY)).body(REASON))
                .foreign(who -> Input.id(accountOf(theirs(), foreignOfficer)).body(REASON));
    }

    private Row seen(Row row) {
        return asTheCompany(row)
                .as(NONE, chair)
                .allows(AGENCY_OFFICER, NONE)
                .allows(OF_THE_COMPANY)
                .allowsAnyones(AUDITOR)
                .hides(EVENT_CONSUMER);
    }

    /** A command of officers and the chair. */
    private Row led(Row row) {
        return asTheCompany(row)
                .as(NONE, chair)
                .allows(AGENCY_OFFICER, NONE)
                .hides(AUDITOR, EVENT_CONSUMER)
                .hides(OF_THE_COMPANY);
    }

    private Row asTheCompany(Row row) {
        for (var role : OF_THE_COMPANY) {
            row.as(role, company);
        }
        return row;
    }

    private record One(UUID programme, UUID id) {

        Input input() {
            return Input.id(programme).path("applicationId", id);
        }

        UnderReview underReview(Account company) {
            return new UnderReview(programme, id, company, new UUID(0, 0));
        }
    }

    private One submitted() {
        return new One(programme, Api.idOf(anApplicationBy(company, programme)));
    }

    private One ours() {
        var one = submitted();
        one.underReview(company).post(Accounts.AGENCY, "review", "{}").statusCode(200);
        return one;
    }

    private One asked() {
        var one = ours();
        one.underReview(company).post(Accounts.AGENCY, "decision", QUESTION).statusCode(200);
        return one;
    }

    private One theirs() {
        var one = new One(foreignProgramme, Api.idOf(anApplicationBy(foreignCompany, foreignProgramme)));
        one.underReview(foreignCompany).post(foreignOfficer, "review", "{}").statusCode(200);
        return one;
    }

    private static ValidatableResponse anApplicationBy(Account company, UUID programme) {
        return Api.post(
                company,
                "/programmes/" + programme + "/applications",
                anApplication(aProject(company, programme), "5000.00"));
    }

    private UUID accountOf(One one, Account officer) {
        var application = one.underReview(company);
        application
                .post(appointed(officer, one.programme(), "COMMITTEE_MEMBER"), "scores", SCORES)
                .statusCode(201);
        application.post(officer, "decision", APPROVAL).statusCode(200);
        var project =
                Field.at("/projectId", Api.get(officer, application.path()).extract());
        return UUID.fromString(Field.at(
                "/items/0/id",
                Api.get(officer, "/support-accounts?projectId=" + project).extract()));
    }

    private Account aForeignCompany() {
        var id = Api.aPartner(foreignOfficer, "COMPANY");
        Api.post(foreignOfficer, "/partners/" + id + "/admission", """
                {"programmeId":"%s","size":"SMALL","startUp":false}""".formatted(foreignProgramme))
                .statusCode(200);
        return Accounts.company("company-" + id).partner(id);
    }
}
