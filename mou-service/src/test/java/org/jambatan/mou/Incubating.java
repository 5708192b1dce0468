package org.jambatan.mou;

import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.sign;
import static org.jambatan.mou.Api.theLast;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** The sentences that tests of results, incubated projects and investments are made of. All of it is synthetic. */
public final class Incubating {

    public static final String RESULT_WORDS = "Secret enzyme that folds by itself";
    public static final String PROJECT_WORDS = "Secret kit that images proteins";

    private Incubating() {}

    public static Account anInvestor() {
        var id = aPartner("INVESTOR");
        return Accounts.company("investor-" + id).partner(id);
    }

    public static String aProjectOf(UUID owner, String more) {
        return """
                {"ownerIds":["%s"],"title":{"en":"%s"},"summary":{"en":"Summary of the %s"},%s
                 "sectors":["LIFE_SCIENCES"],"needs":["Early money"],"admittedOn":"2026-01-15"}""".formatted(owner, PROJECT_WORDS, PROJECT_WORDS, more);
    }

    /** A project of this owner, admitted by this park. */
    public static UUID aProject(Account park, Account owner) {
        return idOf(post(park, "/incubated-projects", aProjectOf(owner.partnerId(), "")));
    }

    public static ValidatableResponse nameReader(Account owner, UUID project, Account reader) {
        return post(owner, "/incubated-projects/" + project + "/readers", """
                {"partnerId":"%s","from":"2026-01-20"}""".formatted(reader.partnerId()));
    }

    public static ValidatableResponse reach(Account who, UUID project, String stage, String on) {
        return post(who, "/incubated-projects/" + project + "/stages", """
                {"stage":"%s","on":"%s"}""".formatted(stage, on));
    }

    /** The interest of an investor whom the owner has named before. */
    public static UUID anInterest(Account owner, UUID project, Account investor) {
        nameReader(owner, project, investor).statusCode(201);
        return idOf(post(investor, "/incubated-projects/" + project + "/interests", """
                {"note":{"en":"We know this field"},"on":"2026-02-01"}"""));
    }

    public static String aLetterOfIntent(Account investor, UUID owner, UUID project, String from, String until) {
        return """
                {"type":"INVESTMENT_LOI","title":{"en":"Letter of intent"},"effectiveUntil":"2199-12-31",
                 "investment":{"projectId":"%s","project":{"en":"%s"},
                               "from":{"amount":"%s","currency":"CNY"},"until":{"amount":"%s","currency":"CNY"}},
                 "parties":[{"partnerId":"%s","role":"INVESTOR"},{"partnerId":"%s","role":"PROJECT_OWNER"}]}""".formatted(project, PROJECT_WORDS, from, until, investor.partnerId(), owner);
    }

    /** Drafted by the investor and signed by both. */
    public static UUID aSignedLetterOfIntent(Account investor, Account owner, UUID project) {
        var letter = idOf(post(
                investor,
                "/agreements",
                aLetterOfIntent(investor, owner.partnerId(), project, "1000000.00", "3000000.00")));
        sign(investor, letter, "SIGNATORY", Ago.days(240)).statusCode(201);
        sign(owner, letter, "SIGNATORY", Ago.days(238)).statusCode(201);
        return letter;
    }

    public static ValidatableResponse step(Account who, UUID project, UUID interest, String step, String body) {
        return post(who, "/incubated-projects/" + project + "/interests/" + interest + "/" + step, body);
    }

    public static final String CLOSING =
            "{\"amount\":{\"amount\":\"2000000.00\",\"currency\":\"CNY\"},\"reference\":\"CLOSE-1\",\"on\":\""
                    + Ago.days(170) + "\"}";
    public static final String OUTCOME = """
            {"type":"SALES","title":{"en":"First sales"},"on":"2026-05-01","value":"350.00","unit":"CNY",
             "evidence":{"note":"Invoice 1"}}""";

    /** An interest that is looked at closely. */
    public static UUID anExaminedInterest(Account owner, UUID project, Account investor) {
        var interest = anInterest(owner, project, investor);
        aSignedLetterOfIntent(investor, owner, project);
        step(investor, project, interest, "due-diligence", "{\"on\":\"" + Ago.days(200) + "\"}")
                .statusCode(200);
        return interest;
    }

    public static String aResultFor(UUID park, String confidentiality) {
        return """
                {"parkId":"%s","title":{"en":"%s"},"description":{"en":"How the %s is made"},
                 "publicAbstract":{"title":{"en":"An enzyme"},"text":{"en":"An enzyme for industry"}},
                 "confidentiality":"%s","readiness":4,"sectors":["LIFE_SCIENCES"],"sought":["INCUBATION","INVESTOR"],
                 "ipRights":[{"type":"PATENT","office":"CN","number":"CN 2023 1 0000001.X","holder":"Synthetic Hospital",
                              "status":"FILED","filedOn":"2025-06-01"}],
                 "offeredOn":"2026-01-05"}""".formatted(park, RESULT_WORDS, RESULT_WORDS, confidentiality);
    }

    public static UUID aResult(Account owner, Account park, String confidentiality) {
        return idOf(post(owner, "/results", aResultFor(park.partnerId(), confidentiality)));
    }

    public static ValidatableResponse assess(Account park, UUID result) {
        return post(park, "/results/" + result + "/assessments", """
                {"verdict":"TAKE_UP","score":4,"comment":"Promising","on":"2026-01-10"}""");
    }

    public static UUID anAssessedResult(Account owner, Account park) {
        var result = aResult(owner, park, "CONFIDENTIAL");
        assess(park, result).statusCode(201);
        return result;
    }

    public static String aReaderOf(Account owner, String path, Account reader) {
        return theLast("readers", post(owner, path + "/readers", """
                {"partnerId":"%s","from":"2026-01-20"}""".formatted(reader.partnerId())));
    }

    public static String aMilestoneOf(Account owner, UUID project) {
        return theLast(
                "milestones",
                post(
                        owner,
                        "/incubated-projects/" + project + "/milestones",
                        "{\"title\":\"First batch\",\"due\":\"2199-01-01\"}"));
    }

    public static ValidatableResponse patch(Account who, String path, String body) {
        return as(who).header("If-Match", "*")
                .body(body)
                .patch("/api/v1" + path)
                .then()
                .log()
                .ifValidationFails();
    }
}
