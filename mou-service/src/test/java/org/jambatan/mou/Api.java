package org.jambatan.mou;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jambatan.testkit.api.Field;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** The sentences that the tests of this service are made of. All of it is synthetic. */
public final class Api {

    private static final AtomicInteger COUNT = new AtomicInteger((int) (System.nanoTime() & 0xffffff));
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private Api() {}

    public static RequestSpecification as(Account account) {
        return given().auth().oauth2(account.recentToken()).contentType("application/json");
    }

    public static ValidatableResponse post(Account account, String path, String body) {
        return as(account).body(body).post("/api/v1" + path).then().log().ifValidationFails();
    }

    public static ValidatableResponse get(Account account, String path) {
        return as(account).get("/api/v1" + path).then().log().ifValidationFails();
    }

    public static ValidatableResponse getAnonymously(String path) {
        return given().get("/api/v1" + path).then().log().ifValidationFails();
    }

    /** A prospect of this kind, typed in by the agency. */
    public static UUID aPartner(String kind) {
        return aPartner(Accounts.AGENCY, kind);
    }

    public static UUID aPartner(Account officer, String kind) {
        return idOf(post(officer, "/partners", """
                {"name":{"en":"%s %d"},"kind":"%s","country":"MY"}""".formatted(kind, COUNT.incrementAndGet(), kind)));
    }

    /** Another agency, with its officer: an agency is admitted like a company. */
    public static Account anotherAgency() {
        var id = aPartner("AGENCY");
        admit(id, aProgramme()).statusCode(200);
        return Accounts.agency("agency-" + id).partner(id);
    }

    /** Somebody of a new university, which is a prospect. */
    public static Account aUniversity() {
        var id = aPartner("UNIVERSITY");
        return Accounts.institution("university-" + id).partner(id);
    }

    public static Account aCompany() {
        var id = aPartner("COMPANY");
        return Accounts.company("company-" + id).partner(id);
    }

    public static UUID aProgramme() {
        return aProgramme(Accounts.AGENCY);
    }

    public static UUID aProgramme(Account officer) {
        return idOf(post(officer, "/programmes", """
                {"name":{"en":"Programme %d"},"sector":"LIFE_SCIENCES"}""".formatted(COUNT.incrementAndGet())));
    }

    public static UUID aClosedProgramme(Account officer) {
        var programme = aProgramme(officer);
        post(officer, "/programmes/" + programme + "/closing", "{\"reason\":\"Synthetic: full\"}")
                .statusCode(200);
        return programme;
    }

    public static ValidatableResponse admit(UUID partner, UUID programme) {
        return post(Accounts.AGENCY, "/partners/" + partner + "/admission", """
                {"programmeId":"%s","size":"SMALL","startUp":false}""".formatted(programme));
    }

    public static String aLetterFrom(UUID issuer, UUID recipient, UUID programme, String dates) {
        return """
                {"type":"LOC","title":{"en":"Letter of Confirmation"},"programmeId":"%s",%s
                 "parties":[{"partnerId":"%s","role":"ISSUER"},{"partnerId":"%s","role":"RECIPIENT"}]}""".formatted(programme, dates, issuer, recipient);
    }

    /** A letter of this institution to the agency, drafted, in force from the beginning of the year. */
    public static UUID aLetterOf(Account issuer) {
        return aLetterOf(issuer, aProgramme(), "\"effectiveFrom\":\"2026-01-01\",");
    }

    public static UUID aLetterOf(Account issuer, UUID programme, String dates) {
        return idOf(post(
                issuer, "/agreements", aLetterFrom(issuer.partnerId(), Accounts.AGENCY.partnerId(), programme, dates)));
    }

    public static ValidatableResponse sign(Account signatory, UUID letter, String role, String signedOn) {
        return post(signatory, "/agreements/" + letter + "/signatures", """
                {"role":"%s","office":{"en":"%s"},"method":"WET_INK_SCAN","signedOn":"%s"}""".formatted(
                        role, role.equals("SIGNATORY") ? "Vice-Chancellor" : "Registrar", signedOn));
    }

    public static UUID aSignedLetterOf(Account issuer) {
        return aSignedLetterOf(issuer, aProgramme());
    }

    public static UUID aSignedLetterOf(Account issuer, UUID programme) {
        var letter = aLetterOf(issuer, programme, "\"effectiveFrom\":\"2026-01-01\",");
        sign(issuer, letter, "SIGNATORY", "2026-01-01").statusCode(201);
        return letter;
    }

    public static ValidatableResponse acknowledge(UUID letter, String receivedOn) {
        return post(Accounts.AGENCY, "/agreements/" + letter + "/acknowledgement", """
                {"receivedOn":"%s","ceremony":{"en":"Opening of the summit"}}""".formatted(receivedOn));
    }

    /** An application of this company to the programme. */
    public static UUID anApplicationOf(Account company, UUID programme) {
        return idOf(post(company, "/programmes/" + programme + "/admissions", "{\"size\":\"MICRO\",\"startUp\":true}"));
    }

    /** Terms of access in force from today. */
    public static ValidatableResponse publishTerms(Account officer, UUID programme, String words) {
        return post(officer, "/programmes/" + programme + "/terms", """
                {"text":{"en":"%s"}}""".formatted(words));
    }

    /** A company that takes part in this programme. */
    public static Account aCompanyIn(UUID programme) {
        var company = aCompany();
        admit(company.partnerId(), programme).statusCode(200);
        return company;
    }

    public static ValidatableResponse suspend(UUID partner) {
        return post(Accounts.AGENCY, "/partners/" + partner + "/suspension", """
                {"reason":"Synthetic: the insurance has run out"}""");
    }

    /** A memorandum of these two, drafted by the first, in force from the beginning of the year once both signed. */
    public static UUID aMemorandumOf(Account one, Account other, String more) {
        return idOf(post(one, "/agreements", """
                {"type":"MOU","title":{"en":"Memorandum of Understanding"},%s
                 "parties":[{"partnerId":"%s","role":"PARTY"},{"partnerId":"%s","role":"PARTY"}]}""".formatted(more, one.partnerId(), other.partnerId())));
    }

    public static UUID aSignedMemorandumOf(Account one, Account other, String more) {
        var memorandum = aMemorandumOf(one, other, more);
        sign(one, memorandum, "SIGNATORY", "2026-01-10").statusCode(201);
        sign(other, memorandum, "SIGNATORY", "2026-01-12").statusCode(201);
        return memorandum;
    }

    /** A charter of two founders, not signed, to which a member is invited. */
    public static UUID aCharterOf(Account founder, Account other, Account member) {
        return idOf(post(
                founder, "/agreements", """
                {"type":"ALLIANCE_CHARTER","title":{"en":"Charter"},"quorum":3,
                 "parties":[{"partnerId":"%s","role":"FOUNDER"},{"partnerId":"%s","role":"FOUNDER"},
                            {"partnerId":"%s","role":"MEMBER"}]}""".formatted(founder.partnerId(), other.partnerId(), member.partnerId())));
    }

    public static UUID aSignedCharterOf(Account founder, Account other, Account member) {
        var charter = aCharterOf(founder, other, member);
        sign(founder, charter, "SIGNATORY", "2026-02-01").statusCode(201);
        sign(other, charter, "SIGNATORY", "2026-02-02").statusCode(201);
        return charter;
    }

    /** Something to be done under an agreement, proposed by one of its sides, which owns it. */
    public static UUID anInitiativeOf(Account one, UUID agreement) {
        return idOf(post(one, "/initiatives", """
                {"type":"BENCHMARKING_VISITS","agreementIds":["%s"],"title":{"en":"Joint visits"},
                 "statedText":{"en":"Joint benchmarking"},"owners":[{"partnerId":"%s"}]}""".formatted(agreement, one.partnerId())));
    }

    /** Taken up by the other side. */
    public static UUID anActiveInitiativeOf(Account one, Account other, UUID agreement) {
        var initiative = anInitiativeOf(one, agreement);
        post(other, "/initiatives/" + initiative + "/activation", "{}").statusCode(200);
        return initiative;
    }

    public static String theLast(String list, ValidatableResponse answer) {
        return Field.lastId("/" + list, answer.extract());
    }

    public static UUID aCaseOf(Account host, UUID agreement) {
        return idOf(post(host, "/soft-landing-cases", """
                {"agreementId":"%s","company":{"name":"Synthetic Sensors","country":"CN"},"hosts":["%s"],
                 "needs":["An office","A distributor"],"targetMarket":"MY","enquiredOn":"2026-02-01"}""".formatted(agreement, host.partnerId())));
    }

    /** Executes a later paper about an agreement. */
    public static ValidatableResponse command(Account account, UUID agreement, String name, String body) {
        return post(account, "/agreements/" + agreement + "/" + name, body);
    }

    public static UUID idOf(ValidatableResponse made) {
        return Field.id(made.statusCode(201).extract());
    }

    /** A well-formed ROR id that nobody in this run has yet. */
    public static String aRor() {
        var number = (long) COUNT.incrementAndGet();
        var digits = new StringBuilder();
        var rest = number;
        for (var place = 0; place < 6; place++) {
            digits.insert(0, DIGITS.charAt((int) (rest % 32)));
            rest /= 32;
        }
        return "https://ror.org/0%s%02d".formatted(digits, 98 - number * 100 % 97);
    }
}
