package org.jambatan.mou;

import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.theLast;
import static org.jambatan.mou.Projecting.aCheckout;
import static org.jambatan.mou.Projecting.aProject;
import static org.jambatan.mou.Projecting.aProjectUnder;
import static org.jambatan.mou.Projecting.anItem;
import static org.jambatan.mou.Projecting.anOffering;
import static org.jambatan.mou.Projecting.anOrder;
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

/** Who opens, sees, works on and checks out companies' projects. */
final class ProjectRows {

    private static final String PROJECT = "/projects/{id}";
    private static final Role[] OF_THE_COMPANY = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER};

    private final Matrix matrix;

    /** Made once: the company whose people the matrix asks as, its programme, and an offering that is known. */
    private final UUID programme = aProgramme();

    private final Account mine = aCompanyIn(programme);
    private final UUID offering = anOffering();
    private final Account stranger;
    private final UUID strangersProgramme;

    ProjectRows(Matrix matrix) {
        this.matrix = matrix;
        var agency = anotherAgency();
        stranger = aCompanyOf(agency);
        strangersProgramme = aProgramme(agency);
        post(agency, "/partners/" + stranger.partnerId() + "/admission", """
                {"programmeId":"%s","size":"SMALL","startUp":false}""".formatted(strangersProgramme))
                .statusCode(200);
    }

    /** Only the agency that proposed a prospect sees it. */
    private static Account aCompanyOf(Account agency) {
        var id = aPartner(agency, "COMPANY");
        return Accounts.company("company-" + id).partner(id);
    }

    void add() {
        matrix.row("GET /projects").allowsEveryRole();
        asMine(matrix.row("POST /projects"))
                .allows(MEMBER, PARTNER_ADMIN)
                .own(who -> Input.of(aProjectUnder(programme, false)));
        seen("GET " + PROJECT).own(who -> Input.id(own())).foreign(who -> Input.id(foreign()));
        workedOn("PATCH " + PROJECT, "{\"purpose\":\"Synthetic\"}");
        asMine(matrix.row("POST " + PROJECT + "/needs"))
                .allows(MEMBER, PARTNER_ADMIN)
                .own(who -> aNeedOf(own()))
                .foreign(who -> aNeedOf(foreign()));
        workedOn("POST " + PROJECT + "/items", anOrder(offering));
        workedOn("POST " + PROJECT + "/deliverables", "{\"title\":\"A report (synthetic)\"}");
        workedOn("POST " + PROJECT + "/closing", "{\"outcome\":\"REACHED\",\"text\":\"Synthetic\"}");
        asMine(matrix.row("POST " + PROJECT + "/items/{itemId}/removal"))
                .allows(MEMBER, PARTNER_ADMIN)
                .own(who -> anItemOf(mine, own()))
                .foreign(who -> anItemOf(stranger, foreign()));
        asMine(matrix.row("POST " + PROJECT + "/deliverables/{deliverableId}/completion"))
                .allows(MEMBER, PARTNER_ADMIN)
                .own(who -> aDeliverableOf(mine, own()))
                .foreign(who -> aDeliverableOf(stranger, foreign()));
        asMine(matrix.row("POST " + PROJECT + "/checkout"))
                .allows(MEMBER)
                .own(who -> Input.id(withAnItem(mine, own())).body("{}"))
                .foreign(who -> Input.id(withAnItem(stranger, foreign())).body("{}"));
        seen("GET " + PROJECT + "/checkouts/{checkoutId}")
                .withoutActions("a checkout takes no commands: its project does")
                .own(who -> aCheckoutOf(mine, own()))
                .foreign(who -> aCheckoutOf(stranger, foreign()));
    }

    private void workedOn(String operation, String body) {
        asMine(matrix.row(operation))
                .allows(MEMBER, PARTNER_ADMIN)
                .own(who -> Input.id(own()).header("If-Match", "*").body(body))
                .foreign(who -> Input.id(foreign()).header("If-Match", "*").body(body));
    }

    /** Its company's people by whatever role, officers of the programme's agency, auditors anyone's. */
    private Row seen(String operation) {
        return asMine(matrix.row(operation))
                .allows(OF_THE_COMPANY)
                .allows(AGENCY_OFFICER)
                .allowsAnyones(AUDITOR)
                .hides(EVENT_CONSUMER, NONE);
    }

    private Row asMine(Row row) {
        for (var role : OF_THE_COMPANY) {
            row.as(role, mine);
        }
        return row;
    }

    private Input aNeedOf(UUID project) {
        return Input.id(project).body("{\"needIds\":[\"%s\"]}".formatted(Projecting.aNeedOf(mine, programme)));
    }

    private UUID own() {
        return aProject(mine, programme);
    }

    private UUID foreign() {
        return aProject(stranger, strangersProgramme);
    }

    private UUID withAnItem(Account company, UUID project) {
        anItem(company, project, anOrder(offering));
        return project;
    }

    private Input anItemOf(Account company, UUID project) {
        return Input.id(project)
                .path("itemId", anItem(company, project, anOrder(offering)))
                .body("{}");
    }

    private static Input aDeliverableOf(Account company, UUID project) {
        var made = theLast(
                "deliverables", post(company, "/projects/" + project + "/deliverables", "{\"title\":\"Synthetic\"}"));
        return Input.id(project).path("deliverableId", made).body("{}");
    }

    private Input aCheckoutOf(Account company, UUID project) {
        return Input.id(project).path("checkoutId", aCheckout(company, withAnItem(company, project)));
    }
}
