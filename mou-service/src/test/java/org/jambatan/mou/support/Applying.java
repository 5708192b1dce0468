package org.jambatan.mou.support;

import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jambatan.mou.competition.Contest;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** The sentences that tests about applications for support are made of. All of it is synthetic. */
public final class Applying {

    public static final String SCORES =
            "{\"scores\":[{\"criterion\":\"VIABILITY\",\"score\":80}],\"comment\":\"Synthetic\"}";
    public static final String APPROVAL = """
            {"decision":"APPROVED","amount":{"amount":"5000.00","currency":"MYR"},
             "minutes":{"text":"A sound plan","internal":"Two of three were doubtful"}}""";
    public static final String QUESTION = """
            {"decision":"MORE_INFORMATION","minutes":{"text":"Which laboratory?"}}""";

    private Applying() {}

    /** A programme that gives a project up to RM 5,000, by these rules. */
    public static UUID aSupportingProgramme(Account officer, String rules) {
        var programme = aProgramme(officer);
        as(officer)
                .header("If-Match", "*")
                .body("""
                        {"support":{"perProject":{"amount":"5000.00","currency":"MYR"},"rules":%s}}""".formatted(rules))
                .patch("/api/v1/programmes/" + programme)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        return programme;
    }

    public static UUID aSupportingProgramme() {
        return aSupportingProgramme(Accounts.AGENCY, "{}");
    }

    public static UUID aProject(Account company, UUID programme) {
        return idOf(post(company, "/projects", """
                {"programmeId":"%s","name":"Synthetic drying","purpose":"Whether it dries"}""".formatted(programme)));
    }

    public static String anApplication(UUID project, String amount) {
        return """
                {"projectId":"%s","requested":{"amount":"%s","currency":"MYR"},"purpose":"Whether it dries",
                 "plan":"Dry, then look","milestones":[{"text":"Dried","due":"2190-01-01"}],
                 "lines":[{"text":"Drying","service":"EQUIPMENT_USE","amount":{"amount":"3000.00","currency":"MYR"}},
                          {"text":"Looking","service":"ANALYSIS","amount":{"amount":"3000.00","currency":"MYR"}}]}""".formatted(project, amount);
    }

    public static ValidatableResponse apply(Account company, UUID programme, String body) {
        return post(company, "/programmes/" + programme + "/applications", body);
    }

    public static UUID applied(Account company, UUID programme, UUID project) {
        return idOf(apply(company, programme, anApplication(project, "5000.00")));
    }

    public static Account appointed(Account officer, UUID programme, String as) {
        var somebody = Contest.somebody();
        appoint(officer, programme, somebody, as);
        return somebody;
    }

    public static void appoint(Account officer, UUID programme, Account somebody, String as) {
        post(officer, "/programmes/" + programme + "/appointments", """
                {"account":"%s","as":"%s"}""".formatted(somebody.id(), as))
                .statusCode(201);
    }

    /** An application with a company of its own, open to the committee. */
    public record UnderReview(UUID programme, UUID id, Account company, UUID project) {

        public static UnderReview of(Account officer, UUID programme) {
            var company = aCompanyIn(programme);
            var project = aProject(company, programme);
            var application = new UnderReview(programme, applied(company, programme, project), company, project);
            application.post(officer, "review", "{}").statusCode(200);
            return application;
        }

        public String path() {
            return "/programmes/" + programme + "/applications/" + id;
        }

        public ValidatableResponse post(Account account, String command, String body) {
            return org.jambatan.mou.Api.post(account, path() + "/" + command, body);
        }
    }
}
