package org.jambatan.mou;

import static org.jambatan.mou.Api.aCaseOf;
import static org.jambatan.mou.Api.aCharterOf;
import static org.jambatan.mou.Api.aClosedProgramme;
import static org.jambatan.mou.Api.aLetterFrom;
import static org.jambatan.mou.Api.aLetterOf;
import static org.jambatan.mou.Api.aMemorandumOf;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedCharterOf;
import static org.jambatan.mou.Api.aSignedLetterOf;
import static org.jambatan.mou.Api.aSignedMemorandumOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.anActiveInitiativeOf;
import static org.jambatan.mou.Api.anInitiativeOf;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.theLast;
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
import org.jambatan.mou.registration.Comer;
import org.jambatan.testkit.api.Field;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.matrix.Role;
import org.jambatan.testkit.matrix.Row;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** Who may do what in mou-service. */
final class Rows {

    private static final Role[] OF_THE_ISSUER = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER};
    private static final UUID AGENCY = Accounts.AGENCY.partnerId();

    /** Made once: the institution whose people the matrix asks as. */
    private final Account university = aUniversity();

    private final Matrix matrix = new Matrix().withPlatform("mou");

    static Matrix all() {
        var rows = new Rows();
        rows.partners();
        rows.registrations();
        rows.programmes();
        new StandingRows(rows.matrix).add();
        rows.agreements();
        rows.signatures();
        rows.instruments();
        rows.reviews();
        rows.charters();
        rows.related();
        rows.engagement();
        rows.initiatives();
        rows.initiativeSteps();
        rows.cases();
        new AllianceRows(rows.matrix).add();
        new IncubationRows(rows.matrix, rows.university).add();
        new NeedRows(rows.matrix).add();
        var people = new PeopleRows(rows.matrix, rows.university);
        people.members();
        people.invitations();
        people.appointments();
        new CompetitionRows(rows.matrix).add();
        new ProjectRows(rows.matrix).add();
        new SupportRows(rows.matrix).add();
        return rows.matrix;
    }

    private void partners() {
        matrix.row("GET /me").allows(Role.values());
        matrix.row("GET /partners").open();
        matrix.row("GET /partners/{id}")
                .open()
                .allowsAnyones(AUDITOR)
                .own(Input.id(AGENCY))
                .foreign(who -> Input.id(aPartner(anotherAgency(), "COMPANY")));
        matrix.row("POST /partners").allows(AGENCY_OFFICER).own(Input.of("""
                {"name":{"en":"Synthetic"},"kind":"COMPANY","country":"MY"}"""));
        matrix.row("PATCH /partners/{id}")
                .allows(PARTNER_ADMIN, AGENCY_OFFICER)
                .as(PARTNER_ADMIN, university)
                .own(who -> aProfileOf(university.partnerId()))
                .foreign(who -> aProfileOf(aPartner(anotherAgency(), "COMPANY")));
        matrix.row("POST /partners/{id}/admission")
                .allows(AGENCY_OFFICER)
                .own(who -> anAdmissionOf(aPartner("COMPANY")))
                .foreign(who -> anAdmissionOf(aPartner(anotherAgency(), "COMPANY")));
    }

    private static Input aProfileOf(UUID partner) {
        return Input.id(partner).header("If-Match", "*").body("""
                {"description":{"en":"Synthetic"},
                 "statedFigures":[{"indicator":{"en":"Companies"},"value":22000,"approx":"NEARLY"}]}""");
    }

    private static Input anAdmissionOf(UUID partner) {
        return Input.id(partner).body("""
                {"programmeId":"%s","size":"MEDIUM","startUp":true}""".formatted(aProgramme()));
    }

    private void registrations() {
        matrix.row("POST /registrations")
                .open()
                .own(who -> Input.of(Comer.aCompany().body()));
        matrix.row("GET /registrations").allows(AGENCY_OFFICER, AUDITOR);
        matrix.row("GET /registrations/{id}")
                .allows(AGENCY_OFFICER)
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(aRegistrationFor(aProgramme())))
                .foreign(who -> Input.id(aRegistrationFor(aProgramme(anotherAgency()))));
        matrix.row("POST /registrations/{id}/confirmation")
                .open()
                .own(who -> aConfirmation())
                .missing(who -> Input.id(UUID.randomUUID()).body("""
                        {"token":"%s"}""".formatted("x".repeat(43))));
    }

    private static UUID aRegistrationFor(UUID programme) {
        var comer = Comer.aCompany().cameFor(programme);
        comer.register().statusCode(202);
        return comer.registrationIn(Mailbox.awaitLetter(comer.email()));
    }

    private static Input aConfirmation() {
        var comer = Comer.aCompany();
        comer.register().statusCode(202);
        var letter = Mailbox.awaitLetter(comer.email());
        return Input.id(comer.registrationIn(letter)).body("{\"token\":\"" + comer.tokenIn(letter) + "\"}");
    }

    private void programmes() {
        matrix.row("GET /programmes").open();
        matrix.row("GET /programmes/{id}").open().own(who -> Input.id(aProgramme()));
        matrix.row("POST /programmes").allows(AGENCY_OFFICER).own(Input.of("""
                {"name":{"en":"Synthetic"},"sector":"LIFE_SCIENCES",
                 "call":{"opens":"2026-01-01","text":{"en":"Synthetic"}}}"""));
        matrix.row("PATCH /programmes/{id}")
                .allows(AGENCY_OFFICER)
                .own(who -> aPageOf(aProgramme()))
                .foreign(who -> aPageOf(aProgramme(anotherAgency())));
        matrix.row("POST /programmes/{id}/closing")
                .allows(AGENCY_OFFICER)
                .own(who -> Input.id(aProgramme()).body("{\"reason\":\"Synthetic\"}"))
                .foreign(who -> Input.id(aProgramme(anotherAgency())).body("{}"));
        matrix.row("POST /programmes/{id}/reopening")
                .allows(AGENCY_OFFICER)
                .own(who -> Input.id(aClosedProgramme(Accounts.AGENCY)).body("{}"))
                .foreign(who -> Input.id(aClosedProgramme(anotherAgency())).body("{}"));
    }

    private static Input aPageOf(UUID programme) {
        return Input.id(programme).header("If-Match", "*").body("""
                {"description":{"en":"Synthetic"},"welcomes":["COMPANY"],"sizes":["SMALL"],
                 "services":[{"kind":"ANALYSIS","text":{"en":"Analysis"}}],
                 "support":{"perProject":{"amount":"5000.00","currency":"MYR"},"source":"Synthetic"},
                 "call":{"opens":"2026-01-01","closes":"2190-01-01","text":{"en":"Synthetic"}}}""");
    }

    private void agreements() {
        matrix.row("GET /agreements").allowsEveryRole();
        asTheUniversity(matrix.row("POST /agreements"))
                .allows(PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY)
                .own(who -> Input.of(aLetterFrom(university.partnerId(), AGENCY, aProgramme(), "")))
                .foreign(who -> Input.of(aLetterFrom(aUniversity().partnerId(), AGENCY, aProgramme(), "")));
        seenByParties(matrix.row("GET /agreements/{id}"))
                .own(who -> Input.id(aLetterOf(university)))
                .foreign(who -> Input.id(aForeignLetter()));
        asTheUniversity(matrix.row("PATCH /agreements/{id}"))
                .allows(PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY)
                .own(who -> anEditOf(aLetterOf(university)))
                .foreign(who -> anEditOf(aLetterOf(aUniversity())));
        matrix.row("POST /agreements/{id}/acknowledgement")
                .allows(AGENCY_OFFICER)
                .own(who -> Input.id(aSignedLetterOf(university)).body("{\"receivedOn\":\"2026-01-02\"}"))
                .foreign(who -> Input.id(aForeignLetter()).body("{\"receivedOn\":\"2026-01-02\"}"));
    }

    private void signatures() {
        asTheUniversity(matrix.row("POST /agreements/{id}/signatures"))
                .allows(SIGNATORY)
                .own(who -> aSignatureOn(aLetterOf(university)))
                .foreign(who -> aSignatureOn(aLetterOf(aUniversity())));
        seenByParties(matrix.row("GET /agreements/{id}/signatures"))
                .own(who -> Input.id(aSignedLetterOf(university)))
                .foreign(who -> Input.id(aForeignLetter()));
        seenByParties(matrix.row("GET /agreements/{id}/signatures/{signatureId}"))
                .own(who -> theSignatureOn(aSignedLetterOf(university), university))
                .foreign(who -> theSignatureOn(aForeignLetter(), Accounts.AUDITOR));
    }

    private void instruments() {
        var lasting = "\"effectiveFrom\":\"2026-01-01\",\"effectiveUntil\":\"2199-12-31\",";
        instrument("suspension", () -> aSignedMemorandumOf(university, aUniversity(), ""), "{}");
        instrument(
                "termination", () -> aSignedMemorandumOf(university, aUniversity(), ""), "{\"reason\":\"Synthetic\"}");
        instrument("completion", () -> aSignedMemorandumOf(university, aUniversity(), ""), "{}");
        instrument("withdrawal", () -> aMemorandumOf(university, aUniversity(), ""), "{}");
        instrument(
                "extension",
                () -> aSignedMemorandumOf(university, aUniversity(), lasting),
                "{\"until\":\"2200-06-30\"}");
        instrument("resumption", this::aSuspendedMemorandum, "{}");
        var successor = aMemorandumOf(university, aUniversity(), "");
        instrument(
                "supersession",
                () -> aSignedMemorandumOf(university, aUniversity(), ""),
                "{\"byId\":\"%s\"}".formatted(successor));
    }

    private void instrument(String command, Supplier<UUID> own, String body) {
        asTheUniversity(matrix.row("POST /agreements/{id}/" + command))
                .allows(SIGNATORY)
                .own(who -> Input.id(own.get()).body(body))
                .foreign(who -> Input.id(aForeignLetter()).body(body));
    }

    private UUID aSuspendedMemorandum() {
        var memorandum = aSignedMemorandumOf(university, aUniversity(), "");
        Api.command(university, memorandum, "suspension", "{}").statusCode(200);
        return memorandum;
    }

    private void reviews() {
        asTheUniversity(matrix.row("POST /agreements/{id}/review"))
                .allows(PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY)
                .own(who -> Input.id(aLetterOf(university)))
                .foreign(who -> Input.id(aForeignLetter()));
        for (var command : new String[] {"approval", "rejection"}) {
            matrix.row("POST /agreements/{id}/" + command)
                    .allows(AGENCY_OFFICER)
                    .hides(PARTNER_ADMIN, SIGNATORY)
                    .own(who -> Input.id(aSubmittedLetter()).body(aVerdict(command)))
                    .foreign(who -> Input.id(aForeignLetter()).body(aVerdict(command)));
        }
    }

    private static String aVerdict(String command) {
        return command.equals("approval") ? "{}" : "{\"reason\":\"Synthetic\"}";
    }

    private UUID aSubmittedLetter() {
        var letter = aLetterOf(university);
        Api.command(university, letter, "review", "{}").statusCode(200);
        return letter;
    }

    private void charters() {
        asTheUniversity(matrix.row("POST /agreements/{id}/invitation"))
                .allows(PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY)
                .own(who -> anInvitationTo(aCharterOf(university, aUniversity(), aUniversity())))
                .foreign(who -> anInvitationTo(aCharterOf(aUniversity(), aUniversity(), aUniversity())));
        asTheUniversity(matrix.row("POST /agreements/{id}/accession"))
                .allows(SIGNATORY)
                .own(who -> anAccessionTo(aSignedCharterOf(aUniversity(), aUniversity(), university)))
                .foreign(who -> anAccessionTo(aSignedCharterOf(aUniversity(), aUniversity(), aUniversity())));
    }

    private static Input anInvitationTo(UUID charter) {
        return Input.id(charter).body("{\"partnerId\":\"%s\"}".formatted(aPartner("COMPANY")));
    }

    private static Input anAccessionTo(UUID charter) {
        return Input.id(charter).body("""
                {"office":{"en":"Director"},"method":"SEAL","signedOn":"2026-03-01"}""");
    }

    private void related() {
        matrix.row("POST /partners/{id}/related")
                .allows(AGENCY_OFFICER)
                .own(who -> aRelationOf(aPartner("COMPANY")))
                .foreign(who -> aRelationOf(aPartner(anotherAgency(), "COMPANY")));
        matrix.row("GET /partners/{id}/related")
                .open()
                .allowsAnyones(AUDITOR)
                .own(Input.id(AGENCY))
                .foreign(who -> Input.id(aPartner(anotherAgency(), "COMPANY")));
    }

    private void engagement() {
        seenByParties(matrix.row("GET /agreements/{id}/engagement"))
                .withoutActions("it is computed of the agreement, whose commands stand in the agreement")
                .own(who -> Input.id(aLetterOf(university)))
                .foreign(who -> Input.id(aForeignLetter()));
        matrix.row("GET /reports/register").allowsEveryRole().uncounted("a report is whole, and its rows count");
    }

    private static final Role[] ACTING = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY};

    private final Account partnerOfTheUniversity = aUniversity();

    /** Made once: the agreement under which the matrix works. */
    private final UUID memorandum = aSignedMemorandumOf(university, partnerOfTheUniversity, "");

    private UUID anActiveInitiative() {
        return anActiveInitiativeOf(university, partnerOfTheUniversity, memorandum);
    }

    private static UUID aForeignInitiative() {
        var one = aUniversity();
        var other = aUniversity();
        return anActiveInitiativeOf(one, other, aSignedMemorandumOf(one, other, ""));
    }

    /** Acted on by its sides; an officer of another agency passes the role check and sees nothing. */
    private Row actedOn(String operation) {
        return asTheUniversity(matrix.row(operation)).allows(ACTING).hides(AGENCY_OFFICER);
    }

    private void initiatives() {
        matrix.row("GET /initiatives").open();
        matrix.row("GET /initiatives/{id}")
                .open()
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(aPublishedInitiative()))
                .foreign(who -> Input.id(aForeignInitiative()));
        asTheUniversity(matrix.row("GET /initiatives/{id}/comparison"))
                .withoutActions("it sets figures beside each other; commands stand in the initiative")
                .allows(OF_THE_ISSUER)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, EVENT_CONSUMER, NONE)
                .own(who -> Input.id(anActiveInitiative()))
                .foreign(who -> Input.id(aForeignInitiative()));
        asTheUniversity(matrix.row("POST /initiatives"))
                .allows(ACTING)
                .refuses(AGENCY_OFFICER)
                .own(who -> anInitiativeUnder(memorandum, university));
        actedOn("PATCH /initiatives/{id}")
                .own(who ->
                        Input.id(anActiveInitiative()).header("If-Match", "*").body("{\"description\":{\"en\":\"x\"}}"))
                .foreign(who -> Input.id(aForeignInitiative())
                        .header("If-Match", "*")
                        .body("{\"description\":{\"en\":\"x\"}}"));
    }

    private UUID aPublishedInitiative() {
        var initiative = anActiveInitiative();
        Api.post(university, "/initiatives/" + initiative + "/publication", "{}")
                .statusCode(200);
        return initiative;
    }

    private static Input anInitiativeUnder(UUID agreement, Account owner) {
        return Input.of("""
                {"type":"OTHER","agreementIds":["%s"],"title":{"en":"x"},"owners":[{"partnerId":"%s"}]}""".formatted(agreement, owner.partnerId()));
    }

    private void initiativeSteps() {
        step("activation", () -> anInitiativeOf(partnerOfTheUniversity, memorandum), "{}");
        step("completion", this::anActiveInitiative, "{}");
        step("drop", this::anActiveInitiative, "{\"reason\":\"Synthetic\"}");
        step("publication", this::anActiveInitiative, "{}");
        step("withdrawal", this::aPublishedInitiative, "{}");
        step("reports", this::anActiveInitiative, "{\"health\":\"GREEN\"}");
        step("milestones", this::anActiveInitiative, MILESTONE);
        step("kpis", this::anActiveInitiative, KPI);
        step("activities", this::anActiveInitiative, ACTIVITY);
        subStep("milestones/{milestoneId}/completion", "milestones", MILESTONE, "{\"evidenceNote\":\"Minutes\"}");
        subStep("kpis/{kpiId}/values", "kpis", KPI, "{\"on\":\"2026-02-01\",\"value\":3}");
        subStep("activities/{activityId}/holding", "activities", ACTIVITY, "{}");
        actedOn("POST /initiatives/{id}/milestones/{milestoneId}/reopening")
                .own(who -> aDoneMilestone(university, anActiveInitiative()))
                .foreign(who -> Input.id(aForeignInitiative())
                        .path("milestoneId", UUID.randomUUID().toString()));
        actedOn("POST /initiatives/{id}/kpis/{kpiId}/values/{valueId}/approval")
                .own(who -> aValueOf(partnerOfTheUniversity, anActiveInitiative()))
                .foreign(who -> Input.id(aForeignInitiative())
                        .path("kpiId", UUID.randomUUID().toString())
                        .path("valueId", UUID.randomUUID().toString()));
    }

    private static final String MILESTONE = "{\"title\":{\"en\":\"x\"},\"weight\":1,\"due\":\"2199-01-01\"}";
    private static final String ACTIVITY = "{\"type\":\"VISIT\",\"title\":{\"en\":\"x\"},\"from\":\"2026-02-01\"}";
    private static final String KPI = """
            {"indicator":{"en":"x"},"mode":"MANUAL","period":{"from":"2026-01-01","until":"2026-12-31"},"target":10}""";

    private void step(String command, Supplier<UUID> own, String body) {
        actedOn("POST /initiatives/{id}/" + command)
                .own(who -> Input.id(own.get()).body(body))
                .foreign(who -> Input.id(aForeignInitiative()).body(body));
    }

    private void subStep(String command, String list, String made, String body) {
        var name = command.substring(command.indexOf('{') + 1, command.indexOf('}'));
        actedOn("POST /initiatives/{id}/" + command)
                .own(who -> {
                    var initiative = anActiveInitiative();
                    return Input.id(initiative)
                            .path(name, added(university, initiative, list, made))
                            .body(body);
                })
                .foreign(who -> Input.id(aForeignInitiative())
                        .path(name, UUID.randomUUID().toString())
                        .body(body));
    }

    private static String added(Account who, UUID initiative, String list, String body) {
        return theLast(
                list,
                Api.post(who, "/initiatives/" + initiative + "/" + list, body).statusCode(201));
    }

    private static Input aDoneMilestone(Account who, UUID initiative) {
        var milestone = added(who, initiative, "milestones", MILESTONE);
        Api.post(
                        who,
                        "/initiatives/" + initiative + "/milestones/" + milestone + "/completion",
                        "{\"evidenceNote\":\"x\"}")
                .statusCode(200);
        return Input.id(initiative).path("milestoneId", milestone);
    }

    private static Input aValueOf(Account who, UUID initiative) {
        var kpi = added(who, initiative, "kpis", KPI);
        var valued = Api.post(
                        who,
                        "/initiatives/" + initiative + "/kpis/" + kpi + "/values",
                        "{\"on\":\"2026-02-01\",\"value\":3}")
                .statusCode(201)
                .extract();
        var value = Field.lastId("/kpis/0/values", valued);
        return Input.id(initiative).path("kpiId", kpi).path("valueId", value);
    }

    private void cases() {
        matrix.row("GET /soft-landing-cases").allowsEveryRole();
        asTheUniversity(matrix.row("GET /soft-landing-cases/{id}"))
                .allows(OF_THE_ISSUER)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, EVENT_CONSUMER, NONE)
                .own(who -> Input.id(aCaseOf(university, memorandum)))
                .foreign(who -> Input.id(aForeignCase()));
        asTheUniversity(matrix.row("POST /soft-landing-cases"))
                .allows(ACTING)
                .refuses(AGENCY_OFFICER)
                .own(who -> aCaseUnder(memorandum));
        aCase("PATCH /soft-landing-cases/{id}", "{\"targetMarket\":\"MY\"}");
        aCase("POST /soft-landing-cases/{id}/stages", "{\"stage\":\"SCREENED\"}");
        aCase("POST /soft-landing-cases/{id}/services", "{\"name\":\"A desk\"}");
    }

    private void aCase(String operation, String body) {
        actedOn(operation)
                .own(who -> Input.id(aCaseOf(university, memorandum))
                        .header("If-Match", "*")
                        .body(body))
                .foreign(who -> Input.id(aForeignCase()).header("If-Match", "*").body(body));
    }

    private Input aCaseUnder(UUID agreement) {
        return Input.of("""
                {"agreementId":"%s","company":{"name":"Synthetic","country":"CN"},"hosts":["%s"],"needs":["A desk"]}""".formatted(agreement, university.partnerId()));
    }

    private static UUID aForeignCase() {
        var one = aUniversity();
        return aCaseOf(one, aSignedMemorandumOf(one, aUniversity(), ""));
    }

    private static Input aRelationOf(UUID partner) {
        return Input.id(partner).body("""
                {"partnerId":"%s","relation":"LEGAL_SIGNATORY_OF"}""".formatted(aPartner("SCIENCE_PARK")));
    }

    private Row asTheUniversity(Row row) {
        for (var role : OF_THE_ISSUER) {
            row.as(role, university);
        }
        return row;
    }

    /** Parties by whatever role, the agency's own systems among them; auditors anyone's; a stranger none. */
    private Row seenByParties(Row row) {
        return asTheUniversity(row)
                .allows(OF_THE_ISSUER)
                .allows(AGENCY_OFFICER, EVENT_CONSUMER)
                .allowsAnyones(AUDITOR)
                .hides(NONE);
    }

    private static Input anEditOf(UUID letter) {
        return Input.id(letter).header("If-Match", "*").body("{\"effectiveFrom\":\"2026-05-01\"}");
    }

    private static Input aSignatureOn(UUID letter) {
        return Input.id(letter).body("""
                {"role":"SIGNATORY","office":{"en":"Rector"},"method":"SEAL","signedOn":"2026-01-01"}""");
    }

    private static Input theSignatureOn(UUID letter, Account reader) {
        var signature = Field.at("/items/0/id", as(reader).get("/api/v1/agreements/" + letter + "/signatures"));
        return Input.id(letter).path("signatureId", signature);
    }

    /** Between another institution and another agency, and signed. */
    private static UUID aForeignLetter() {
        var agency = anotherAgency();
        var institution = aUniversity();
        var letter = Api.idOf(Api.post(
                institution,
                "/agreements",
                aLetterFrom(institution.partnerId(), agency.partnerId(), aProgramme(agency), "")));
        Api.sign(institution, letter, "SIGNATORY", "2026-01-01").statusCode(201);
        return letter;
    }
}
