package org.jambatan.mou;

import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Incubating.CLOSING;
import static org.jambatan.mou.Incubating.OUTCOME;
import static org.jambatan.mou.Incubating.aMilestoneOf;
import static org.jambatan.mou.Incubating.aProject;
import static org.jambatan.mou.Incubating.aProjectOf;
import static org.jambatan.mou.Incubating.aReaderOf;
import static org.jambatan.mou.Incubating.aResult;
import static org.jambatan.mou.Incubating.aResultFor;
import static org.jambatan.mou.Incubating.aSignedLetterOfIntent;
import static org.jambatan.mou.Incubating.anAssessedResult;
import static org.jambatan.mou.Incubating.anExaminedInterest;
import static org.jambatan.mou.Incubating.anInterest;
import static org.jambatan.mou.Incubating.anInvestor;
import static org.jambatan.mou.Incubating.nameReader;
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
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.matrix.Role;
import org.jambatan.testkit.matrix.Row;
import org.jambatan.testkit.token.Account;

/** Who offers and reads results, incubates projects, and invests in them. */
final class IncubationRows {

    private static final Role[] ACTING = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY};
    private static final Role[] OF_THE_PARTNER = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER};
    private static final String PROJECTS = "/incubated-projects/{id}";

    private final Matrix matrix;

    /** Made once: the partner whose people the matrix asks as, its counterpart, and two strangers to it. */
    private final Account mine;

    private final Account other = aUniversity();
    private final Account stranger = aUniversity();
    private final Account strangersOwner = aCompany();

    IncubationRows(Matrix matrix, Account mine) {
        this.matrix = matrix;
        this.mine = mine;
    }

    void add() {
        projects();
        projectSteps();
        appointments();
        interests();
        results();
        decisions();
    }

    private Row asMine(Row row) {
        for (var role : OF_THE_PARTNER) {
            row.as(role, mine);
        }
        return row;
    }

    /** Read by both sides; others, an agency's officer too, are told that there is nothing. */
    private Row seen(String operation) {
        return asMine(matrix.row(operation))
                .allows(OF_THE_PARTNER)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, EVENT_CONSUMER, NONE);
    }

    /** Appointees need no role, so that whoever is not one of them passes the role check and finds nothing. */
    private Row actedOn(String operation) {
        return asMine(matrix.row(operation))
                .allows(ACTING)
                .hides(MEMBER, AGENCY_OFFICER, AUDITOR, EVENT_CONSUMER, NONE);
    }

    private Row actedOnByRole(String operation) {
        return asMine(matrix.row(operation)).allows(ACTING).hides(AGENCY_OFFICER);
    }

    private UUID incubated() {
        return aProject(mine, other);
    }

    private UUID owned() {
        return aProject(other, mine);
    }

    private UUID foreign() {
        return aProject(stranger, strangersOwner);
    }

    private void projects() {
        matrix.row("GET /incubated-projects").allowsEveryRole();
        asMine(matrix.row("POST /incubated-projects"))
                .allows(ACTING)
                .allows(AGENCY_OFFICER)
                .own(who -> Input.of(aProjectOf(other.partnerId(), "")));
        seen("GET " + PROJECTS).own(who -> Input.id(incubated())).foreign(who -> Input.id(foreign()));
        seen("GET " + PROJECTS + "/pipeline")
                .withoutActions("it sums what stands in the interests, which have the commands")
                .own(who -> Input.id(incubated()))
                .foreign(who -> Input.id(foreign()));
        seen("GET " + PROJECTS + "/outcomes").own(who -> Input.id(incubated())).foreign(who -> Input.id(foreign()));
        actedOn("PATCH " + PROJECTS).own(who -> anEditOf(incubated())).foreign(who -> anEditOf(foreign()));
    }

    private static Input anEditOf(UUID project) {
        return Input.id(project).header("If-Match", "*").body("{\"needs\":[\"A clean room\"]}");
    }

    private void projectSteps() {
        step("stages", this::incubated, "{\"stage\":\"INCUBATING\",\"on\":\"2026-02-01\"}");
        step("milestones", this::owned, "{\"title\":\"x\",\"due\":\"2199-01-01\"}");
        step("outcomes", this::owned, OUTCOME);
        step("readers", this::owned, "{\"partnerId\":\"%s\"}".formatted(stranger.partnerId()));
        actedOn("POST " + PROJECTS + "/readers/{readerId}/end")
                .own(who -> {
                    var project = owned();
                    var reader = aReaderOf(mine, "/incubated-projects/" + project, stranger);
                    return Input.id(project).path("readerId", reader).body("{}");
                })
                .foreign(who -> Input.id(foreign())
                        .path("readerId", UUID.randomUUID().toString())
                        .body("{}"));
        actedOn("POST " + PROJECTS + "/milestones/{milestoneId}/completion")
                .own(who -> {
                    var project = owned();
                    return Input.id(project)
                            .path("milestoneId", aMilestoneOf(mine, project))
                            .body("{\"evidenceNote\":\"Minutes\",\"on\":\"2026-03-01\"}");
                })
                .foreign(who -> Input.id(foreign())
                        .path("milestoneId", UUID.randomUUID().toString())
                        .body("{\"evidenceNote\":\"Minutes\"}"));
    }

    private void step(String command, Supplier<UUID> own, String body) {
        actedOn("POST " + PROJECTS + "/" + command)
                .own(who -> Input.id(own.get()).body(body))
                .foreign(who -> Input.id(foreign()).body(body));
    }

    private void appointments() {
        var list = PROJECTS + "/appointments";
        actedOn("POST " + list)
                .own(who -> Input.id(incubated()).body(aManager()))
                .foreign(who -> Input.id(foreign()).body(aManager()));
        seen("GET " + list).own(who -> Input.id(incubated())).foreign(who -> Input.id(foreign()));
        seen("GET " + list + "/{appointmentId}")
                .own(who -> anAppointment(mine, incubated()))
                .foreign(who -> anAppointment(stranger, foreign()));
        actedOn("POST " + list + "/{appointmentId}/end")
                .own(who -> anAppointment(mine, incubated()).body("{}"))
                .foreign(who -> anAppointment(stranger, foreign()).body("{}"));
    }

    private static String aManager() {
        var account = Realm.makeUser(UUID.randomUUID().toString(), UUID.randomUUID() + "@example.org", true);
        return "{\"account\":\"%s\",\"as\":\"INCUBATION_MANAGER\"}".formatted(account);
    }

    private static Input anAppointment(Account park, UUID project) {
        var made = idOf(post(park, "/incubated-projects/" + project + "/appointments", aManager()));
        return Input.id(project).path("appointmentId", made.toString());
    }

    private void interests() {
        var list = PROJECTS + "/interests";
        actedOnByRole("POST " + list)
                .own(who -> Input.id(aProjectReadBy(mine)).body("{\"on\":\"2026-02-01\"}"))
                .foreign(who -> Input.id(aProjectReadBy(anInvestor())).body("{}"));
        seen("GET " + list).own(who -> Input.id(incubated())).foreign(who -> Input.id(foreign()));
        seen("GET " + list + "/{interestId}")
                .own(who -> anInterestIn(aProject(stranger, strangersOwner), mine))
                .foreign(who -> anInterestIn(aProject(stranger, strangersOwner), anInvestor()));
        onInterest("due-diligence", this::signed, "{\"on\":\"" + Ago.days(200) + "\"}");
        onInterest("closing", this::examined, CLOSING);
        onInterest("decline", this::expressed, "{\"reason\":\"Synthetic\"}");
    }

    private UUID aProjectReadBy(Account investor) {
        var project = aProject(stranger, strangersOwner);
        nameReader(strangersOwner, project, investor).statusCode(201);
        return project;
    }

    private Input anInterestIn(UUID project, Account investor) {
        return Input.id(project)
                .path(
                        "interestId",
                        anInterest(strangersOwner, project, investor).toString());
    }

    private void onInterest(String step, Supplier<Input> own, String body) {
        actedOn("POST " + PROJECTS + "/interests/{interestId}/" + step)
                .own(who -> own.get().body(body))
                .foreign(who -> anInterestIn(aProject(stranger, strangersOwner), anInvestor())
                        .body(body));
    }

    private Input expressed() {
        return anInterestIn(aProject(stranger, strangersOwner), mine);
    }

    private Input signed() {
        var project = aProject(stranger, strangersOwner);
        var interest = anInterestIn(project, mine);
        aSignedLetterOfIntent(mine, strangersOwner, project);
        return interest;
    }

    private Input examined() {
        var project = aProject(stranger, strangersOwner);
        return Input.id(project)
                .path(
                        "interestId",
                        anExaminedInterest(strangersOwner, project, mine).toString());
    }

    private void results() {
        matrix.row("GET /results").allowsEveryRole();
        asMine(matrix.row("POST /results"))
                .allows(ACTING)
                .allows(AGENCY_OFFICER)
                .own(who -> Input.of(aResultFor(other.partnerId(), "CONFIDENTIAL")));
        seen("GET /results/{id}")
                .own(who -> Input.id(aResult(mine, other, "CONFIDENTIAL")))
                .foreign(who -> Input.id(aResult(stranger, strangersOwner, "CONFIDENTIAL")));
        actedOnByRole("PATCH /results/{id}")
                .own(who -> aResultEdit(aResult(mine, other, "CONFIDENTIAL")))
                .foreign(who -> aResultEdit(aResult(stranger, strangersOwner, "CONFIDENTIAL")));
        actedOnByRole("POST /results/{id}/readers")
                .own(who -> Input.id(aResult(mine, other, "CONFIDENTIAL")).body(aReader()))
                .foreign(who -> Input.id(aResult(stranger, strangersOwner, "CONFIDENTIAL"))
                        .body(aReader()));
        actedOnByRole("POST /results/{id}/readers/{readerId}/end")
                .own(who -> {
                    var result = aResult(mine, other, "CONFIDENTIAL");
                    return Input.id(result)
                            .path("readerId", aReaderOf(mine, "/results/" + result, stranger))
                            .body("{}");
                })
                .foreign(who -> Input.id(aResult(stranger, strangersOwner, "CONFIDENTIAL"))
                        .path("readerId", UUID.randomUUID().toString())
                        .body("{}"));
    }

    private String aReader() {
        return "{\"partnerId\":\"%s\"}".formatted(strangersOwner.partnerId());
    }

    private static Input aResultEdit(UUID result) {
        return Input.id(result).header("If-Match", "*").body("{\"readiness\":5}");
    }

    private void decisions() {
        decision(
                "assessments",
                () -> aResult(other, mine, "CONFIDENTIAL"),
                "{\"verdict\":\"TAKE_UP\",\"score\":4,\"comment\":\"x\"}");
        decision("take-up", () -> anAssessedResult(other, mine), "{}");
        decision(
                "licence",
                () -> anAssessedResult(other, mine),
                "{\"licensee\":{\"name\":\"Synthetic Pharma\"},\"on\":\"2026-02-01\"}");
        decision("return", () -> anAssessedResult(other, mine), "{\"reason\":\"Too early\"}");
    }

    private void decision(String command, Supplier<UUID> own, String body) {
        actedOn("POST /results/{id}/" + command)
                .own(who -> Input.id(own.get()).body(body))
                .foreign(who -> Input.id(aResult(stranger, strangersOwner, "CONFIDENTIAL"))
                        .body(body));
    }
}
