package org.jambatan.mou;

import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Needing.TEXT;
import static org.jambatan.mou.Needing.UNMET;
import static org.jambatan.mou.Needing.aNeed;
import static org.jambatan.mou.Needing.aSentNeed;
import static org.jambatan.mou.Needing.anInstitutionIn;
import static org.jambatan.mou.Needing.answer;
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

/** Who states, sees, answers, introduces and concludes needs, and who counts them. */
final class NeedRows {

    private static final Role[] OF_THE_PARTNER = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER};
    private static final Role[] ANSWERING = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY};

    private final Matrix matrix;

    /** Made once: a programme of the agency with a company and two institutions, and another agency's. */
    private final UUID programme = aProgramme();

    private final Account company = aCompanyIn(programme);
    private final Account institution = anInstitutionIn(programme);
    private final Account another = anInstitutionIn(programme);
    private final UUID foreignProgramme = aProgramme(anotherAgency());
    private final Account stranger = Needing.aProspect();

    NeedRows(Matrix matrix) {
        this.matrix = matrix;
    }

    void add() {
        needs();
        steps();
        answers();
        matrix.row("GET /reports/funnel")
                .allows(AGENCY_OFFICER, AUDITOR)
                .uncounted("a report is whole, and its rows count")
                .own(Input.none().query("programmeId", programme.toString()));
    }

    private Row asCompany(String operation) {
        var row = matrix.row(operation);
        for (var role : OF_THE_PARTNER) {
            row.as(role, company);
        }
        return row.allows(OF_THE_PARTNER);
    }

    /** The programme's office needs no role but its officers', and whoever is not of it passes the role check. */
    private Row asEither(String operation) {
        return asCompany(operation).allows(AGENCY_OFFICER).hides(AUDITOR, EVENT_CONSUMER, NONE);
    }

    private Row seen(String operation) {
        return asCompany(operation)
                .allows(AGENCY_OFFICER)
                .allowsAnyones(AUDITOR)
                .hides(EVENT_CONSUMER, NONE)
                .own(who -> Input.id(sent()))
                .foreign(who -> Input.id(foreign()));
    }

    private UUID sent() {
        return aSentNeed(company, programme, institution);
    }

    private UUID foreign() {
        return aNeed(stranger, foreignProgramme);
    }

    private void needs() {
        asCompany("POST /needs")
                .own(who -> Input.of(aStatementUnder(programme)))
                .foreign(who -> Input.of(aStatementUnder(foreignProgramme)));
        matrix.row("GET /needs").allowsEveryRole();
        seen("GET /needs/{id}");
        seen("GET /needs/{id}/matches").uncounted("a ranking is whole");
        asCompany("PATCH /needs/{id}")
                .own(who -> anEditOf(aNeed(company, programme)))
                .foreign(who -> anEditOf(foreign()));
    }

    private static String aStatementUnder(UUID programme) {
        return """
                {"programmeId":"%s","title":"Emission","text":"%s","kinds":["ANALYSIS"],"techniques":["chamber","甲醛"],
                 "sector":"FORESTRY","sample":{"material":"Board","amount":"2 kg","hazards":"None"},
                 "constraints":"Synthetic","neededBy":"2199-01-31","budget":{"amount":"900.00","currency":"MYR"},
                 "confidentiality":"ANONYMOUS"}""".formatted(programme, TEXT);
    }

    private static Input anEditOf(UUID need) {
        return Input.id(need).header("If-Match", "*").body("{\"techniques\":[\"chamber\"]}");
    }

    private void steps() {
        asEither("POST /needs/{id}/sending").own(who -> aSending(sent())).foreign(who -> aSending(foreign()));
        asEither("POST /needs/{id}/conclusion")
                .own(who -> Input.id(sent()).body(UNMET))
                .foreign(who -> Input.id(foreign()).body(UNMET));
        asCompany("POST /needs/{id}/withdrawal")
                .own(who -> Input.id(sent()).body("{\"reason\":\"Synthetic\"}"))
                .foreign(who -> Input.id(foreign()).body("{}"));
        matrix.row("POST /needs/{id}/introductions")
                .allows(AGENCY_OFFICER)
                .hides(PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER, AUDITOR, EVENT_CONSUMER, NONE)
                .own(who -> anIntroduction(sent()))
                .foreign(who -> anIntroduction(foreign()));
    }

    private Input aSending(UUID need) {
        return Input.id(need).body("{\"institutionPartnerIds\":[\"%s\"]}".formatted(another.partnerId()));
    }

    private Input anIntroduction(UUID need) {
        return Input.id(need).body("""
                {"institutionPartnerId":"%s","text":"Synthetic"}""".formatted(institution.partnerId()));
    }

    private void answers() {
        seen("GET /needs/{id}/answers");
        var answering = matrix.row("POST /needs/{id}/answers");
        for (var role : ANSWERING) {
            answering.as(role, institution);
        }
        answering
                .allows(ANSWERING)
                .own(who -> Input.id(sent()).body("{\"kind\":\"QUESTION\",\"text\":\"Synthetic\"}"))
                .foreign(who -> Input.id(aSentNeed(company, programme, another))
                        .body("{\"kind\":\"QUESTION\",\"text\":\"Synthetic\"}"));
        asCompany("POST /needs/{id}/answers/{answerId}/reply")
                .own(who -> aReplyIn(sent(), institution))
                .foreign(who -> aReplyIn(aSentNeed(Api.aCompanyIn(programme), programme, institution), institution));
    }

    private static Input aReplyIn(UUID need, Account asking) {
        var question = idOf(answer(asking, need, "QUESTION"));
        return Input.id(need).path("answerId", question.toString()).body("{\"text\":\"Synthetic\"}");
    }
}
