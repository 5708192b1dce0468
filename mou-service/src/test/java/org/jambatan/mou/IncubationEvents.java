package org.jambatan.mou;

import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.command;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Incubating.CLOSING;
import static org.jambatan.mou.Incubating.OUTCOME;
import static org.jambatan.mou.Incubating.aMilestoneOf;
import static org.jambatan.mou.Incubating.aProject;
import static org.jambatan.mou.Incubating.aReaderOf;
import static org.jambatan.mou.Incubating.aResult;
import static org.jambatan.mou.Incubating.aSignedLetterOfIntent;
import static org.jambatan.mou.Incubating.anAssessedResult;
import static org.jambatan.mou.Incubating.anInterest;
import static org.jambatan.mou.Incubating.anInvestor;
import static org.jambatan.mou.Incubating.patch;
import static org.jambatan.mou.Incubating.reach;
import static org.jambatan.mou.Incubating.step;

import java.util.UUID;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;

/** Everything that is told of results, incubated projects and investments happens once. */
final class IncubationEvents {

    private final Account park = aUniversity();
    private final Account owner = aCompany();
    private final Account investor = anInvestor();

    void happen() {
        var returned = results();
        var project = aProject(park, owner);
        projectSteps(project);
        var declined = investments(project);
        reach(park, project, "ACCELERATING", "2026-03-01").statusCode(201);
        reach(park, project, "GRADUATED", "2026-04-02").statusCode(201);
        reach(owner, aProject(park, owner), "WITHDRAWN", "2026-03-01").statusCode(201);
        try (var incubation = Topic.named("jambatan.incubation")) {
            incubation.awaitEvent("org.jambatan.result.returned.v1", returned);
            incubation.awaitEvent("org.jambatan.interest.declined.v1", declined);
            incubation.awaitEvent("org.jambatan.incubated-project.graduated.v1", project);
        }
    }

    private UUID results() {
        var offered = aResult(owner, park, "ABSTRACT");
        var reader = aReaderOf(owner, "/results/" + offered, investor);
        post(owner, "/results/" + offered + "/readers/" + reader + "/end", "{}").statusCode(200);
        patch(owner, "/results/" + offered, "{\"readiness\":5}").statusCode(200);
        post(park, "/results/" + anAssessedResult(owner, park) + "/take-up", "{}")
                .statusCode(200);
        post(owner, "/results/" + anAssessedResult(owner, park) + "/licence", """
                {"licensee":{"name":"Synthetic","partnerId":"%s"},"on":"2026-02-01"}""".formatted(investor.partnerId()))
                .statusCode(200);
        var returned = anAssessedResult(owner, park);
        post(park, "/results/" + returned + "/return", "{\"reason\":\"Too early\"}")
                .statusCode(200);
        return returned;
    }

    private void projectSteps(UUID project) {
        var path = "/incubated-projects/" + project;
        patch(owner, path, "{\"needs\":[\"A clean room\"]}").statusCode(200);
        reach(park, project, "INCUBATING", "2026-02-01").statusCode(201);
        post(owner, path + "/milestones/" + aMilestoneOf(owner, project) + "/completion", "{\"evidenceNote\":\"x\"}")
                .statusCode(200);
        post(park, path + "/outcomes", OUTCOME).statusCode(201);
        var reader = aReaderOf(owner, path, anInvestor());
        post(owner, path + "/readers/" + reader + "/end", "{}").statusCode(200);
    }

    private UUID investments(UUID project) {
        var interest = anInterest(owner, project, investor);
        var letter = aSignedLetterOfIntent(investor, owner, project);
        command(owner, letter, "extension", "{\"until\":\"2200-06-30\"}").statusCode(200);
        step(investor, project, interest, "due-diligence", "{\"on\":\"" + Ago.days(200) + "\"}")
                .statusCode(200);
        step(owner, project, interest, "closing", CLOSING).statusCode(200);
        var declined = anInterest(owner, project, anInvestor());
        step(owner, project, declined, "decline", "{\"reason\":\"Another was first\"}")
                .statusCode(200);
        return declined;
    }
}
