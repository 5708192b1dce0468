package org.jambatan.mou.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Incubating.CLOSING;
import static org.jambatan.mou.Incubating.OUTCOME;
import static org.jambatan.mou.Incubating.PROJECT_WORDS;
import static org.jambatan.mou.Incubating.aLetterOfIntent;
import static org.jambatan.mou.Incubating.aProject;
import static org.jambatan.mou.Incubating.aProjectOf;
import static org.jambatan.mou.Incubating.aReaderOf;
import static org.jambatan.mou.Incubating.aSignedLetterOfIntent;
import static org.jambatan.mou.Incubating.anInterest;
import static org.jambatan.mou.Incubating.anInvestor;
import static org.jambatan.mou.Incubating.nameReader;
import static org.jambatan.mou.Incubating.patch;
import static org.jambatan.mou.Incubating.reach;
import static org.jambatan.mou.Incubating.step;

import java.util.UUID;
import org.jambatan.mou.Ago;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MouTest
class IncubationTest {

    private Account park;
    private Account owner;
    private Account investor;
    private UUID project;
    private String path;

    @BeforeEach
    void a_project_of_a_park_and_its_owner() {
        park = aUniversity();
        owner = aCompany();
        investor = anInvestor();
        project = aProject(park, owner);
        path = "/incubated-projects/" + project;
    }

    @Test
    void an_investor_goes_from_interest_over_a_letter_to_money_meant_and_come_apart() {
        var interest = anInterest(owner, project, investor);
        get(owner, path + "/pipeline")
                .body("steps.EXPRESSED", equalTo(1))
                .body("intended", empty())
                .body("closed", empty());
        step(investor, project, interest, "due-diligence", "{}")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("EXPRESSED"))
                .body("actions", contains("decline"));

        var letter = aSignedLetterOfIntent(investor, owner, project);
        get(investor, path + "/interests/" + interest)
                .body("step", equalTo("LETTER_SIGNED"))
                .body("letter.agreementId", equalTo(letter.toString()))
                .body("letter.signedOn", equalTo(Ago.days(238)))
                .body("letter.lastDay", equalTo("2199-12-31"));
        get(park, path + "/pipeline")
                .body("intended[0].currency", equalTo("CNY"))
                .body("intended[0].from", equalTo("1000000.00"))
                .body("intended[0].until", equalTo("3000000.00"))
                .body("closed", empty());

        step(investor, project, interest, "due-diligence", "{\"on\":\"2026-02-01\"}")
                .statusCode(409)
                .body("refusals.code", contains("before-the-last-step"));
        step(investor, project, interest, "due-diligence", "{\"on\":\"" + Ago.days(200) + "\"}")
                .statusCode(200);
        step(owner, project, interest, "closing", CLOSING)
                .statusCode(200)
                .body("step", equalTo("CLOSED"))
                .body("actions", empty());
        step(owner, project, interest, "closing", CLOSING).statusCode(409).body("code", equalTo("illegal-in-state"));
        get(owner, path + "/pipeline")
                .body("intended", empty())
                .body("closed[0].currency", equalTo("CNY"))
                .body("closed[0].amount", equalTo("2000000.00"))
                .body("closed[0].closings", equalTo(1));
        get(owner, "/agreements/" + letter + "/engagement")
                .body("rule", equalTo("investment-pipeline"))
                .body("counts.PIPELINE", equalTo(3))
                .body("level", equalTo("LOW"));
    }

    @Test
    void a_letter_that_is_ended_means_nothing_any_more() {
        var interest = anInterest(owner, project, investor);
        var letter = aSignedLetterOfIntent(investor, owner, project);
        post(
                        owner,
                        "/agreements/" + letter + "/termination",
                        "{\"reason\":\"Synthetic\",\"executedOn\":\"" + Ago.days(200) + "\"}")
                .statusCode(200);

        get(owner, path + "/pipeline").body("intended", empty()).body("steps.LETTER_SIGNED", equalTo(1));
        get(owner, path + "/interests/" + interest).body("letter.lastDay", equalTo(Ago.days(201)));
    }

    @Test
    void to_an_investor_that_is_not_named_nothing_is_there() {
        var interest = anInterest(owner, project, investor);
        var letter = aSignedLetterOfIntent(investor, owner, project);
        var stranger = anInvestor();
        for (var there : new String[] {
            path,
            path + "/interests",
            path + "/interests/" + interest,
            path + "/pipeline",
            path + "/outcomes",
            "/agreements/" + letter,
            "/agreements/" + letter + "/engagement"
        }) {
            get(stranger, there).statusCode(404);
            get(Accounts.AGENCY, there).statusCode(404);
        }
        get(stranger, "/incubated-projects?count=true").body("items", empty()).body("count", equalTo(0));
        post(stranger, path + "/interests", "{}").statusCode(404);
        step(stranger, project, interest, "closing", CLOSING).statusCode(404);
        post(stranger, "/agreements", aLetterOfIntent(stranger, owner.partnerId(), project, "1.00", "2.00"))
                .statusCode(409)
                .body("refusals.code", contains("project-unknown"));
    }

    @Test
    void one_investor_sees_nothing_of_another_and_whoever_is_taken_away_sees_nothing_at_all() {
        var first = anInterest(owner, project, investor);
        var other = anInvestor();
        var own = anInterest(owner, project, other);
        get(other, path + "/interests?count=true")
                .body("items.id", contains(own.toString()))
                .body("count", equalTo(1));
        get(other, path + "/interests/" + first).statusCode(404);
        step(other, project, first, "decline", "{\"reason\":\"x\"}").statusCode(404);
        get(other, path).body("readers", nullValue());
        get(owner, path + "/interests?step=EXPRESSED&count=true").body("count", equalTo(2));

        String reader =
                get(owner, path).extract().path("readers.find { it.partnerId == '" + other.partnerId() + "' }.id");
        post(owner, path + "/readers/" + reader + "/end", "{}").statusCode(200);
        get(other, path).statusCode(404);
        get(other, path + "/interests/" + own).statusCode(404);
        get(other, "/incubated-projects").body("items", empty());
        get(investor, "/incubated-projects").body("items.id", contains(project.toString()));
        post(owner, path + "/readers/" + reader + "/end", "{}").statusCode(409);
    }

    @Test
    void a_letter_names_the_projects_owner_and_an_investor_that_is_named_and_interested() {
        var unnamed = anInvestor();
        post(owner, "/agreements", aLetterOfIntent(unnamed, owner.partnerId(), project, "1.00", "2.00"))
                .statusCode(409)
                .body("refusals.code", contains("investor-not-named"));
        nameReader(owner, project, investor).statusCode(201);
        post(investor, "/agreements", aLetterOfIntent(investor, park.partnerId(), project, "1.00", "2.00"))
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("no-interest-expressed", "not-the-projects-owner"));
        post(investor, path + "/interests", "{}").statusCode(201);
        post(investor, path + "/interests", "{}")
                .statusCode(409)
                .body("refusals.code", contains("interest-open-already"));
        post(
                        investor,
                        "/agreements",
                        aLetterOfIntent(investor, owner.partnerId(), project, "1.00", "2.00")
                                .replace("CNY", "XQZ"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("investment.from.currency", "investment.until.currency"));
        post(investor, "/agreements", aLetterOfIntent(investor, owner.partnerId(), project, "0.00", "0.00"))
                .statusCode(400);
        idOf(post(investor, "/agreements", aLetterOfIntent(investor, owner.partnerId(), project, "0.00", "2.00")));
    }

    @Test
    void every_fault_of_an_input_is_named() {
        post(park, "/incubated-projects", """
                {"ownerIds":["%s","%s"],"title":{},"origin":"RESULT","sectors":["no code"],"progress":40}""".formatted(owner.partnerId(), owner.partnerId()))
                .statusCode(400)
                .body("violations.field", hasItem("progress"));
        post(park, "/incubated-projects", """
                {"ownerIds":["%s","%s"],"title":{"en":"x"},"origin":"RESULT","sectors":["no code"]}""".formatted(owner.partnerId(), owner.partnerId()))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "namingOwnersOnce", "originOfItself", "sectors[0].<list element>", "summary"));
        post(park, "/incubated-projects", aProjectOf(park.partnerId(), ""))
                .statusCode(409)
                .body("refusals.code", contains("owner-is-the-park"));
        post(park, "/incubated-projects", aProjectOf(UUID.randomUUID(), ""))
                .statusCode(409)
                .body("refusals.code", contains("partner-unknown"));
        post(park, "/incubated-projects", aProjectOf(owner.partnerId(), "").replace("2026-01-15", "2199-01-15"))
                .statusCode(409)
                .body("refusals.code", contains("in-the-future"));
        nameReader(owner, project, owner).statusCode(409).body("refusals.code", contains("reader-is-the-owner"));
        post(owner, path + "/readers", """
                {"partnerId":"%s","from":"2026-02-02","until":"2026-02-01"}""".formatted(investor.partnerId())).statusCode(400);
        post(park, path + "/outcomes", OUTCOME.replace("350.00", "-1").replace("\"CNY\"", "\"%\""))
                .statusCode(400)
                .body("violations.field", hasItem("value"))
                .body("violations.field", hasItem("counted"));
        post(park, path + "/outcomes", OUTCOME.replace("\"CNY\"", "\"XQZ\"")).statusCode(400);
        post(park, path + "/outcomes", OUTCOME.replace("2026-05-01", "2026-01-01"))
                .statusCode(409)
                .body("refusals.code", contains("before-it-was-admitted"));
        var interest = anInterest(owner, project, investor);
        step(
                        owner,
                        project,
                        interest,
                        "closing",
                        "{\"amount\":{\"amount\":\"0.00\",\"currency\":\"XQZ\"},\"reference\":\"a\\u0007b\"}")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("amount.currency", "amount.something", "reference"));
    }

    @Test
    void a_project_goes_its_way_and_something_comes_of_it() {
        reach(park, project, "ACCELERATING", "2026-02-01")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("ADMITTED"))
                .body("actions", contains("stages"));
        reach(park, project, "INCUBATING", "2026-02-01").statusCode(201).body("next", hasItem("ACCELERATING"));
        reach(owner, project, "ENDED", "2026-02-02").statusCode(409).body("refusals.code", contains("not-your-stage"));
        patch(owner, path, "{\"stage\":\"GRADUATED\"}").statusCode(400);
        patch(owner, path, "{\"needs\":[\"A clean room\"]}").statusCode(200).body("needs", contains("A clean room"));
        reach(park, project, "ACCELERATING", "2026-03-01").statusCode(201);
        reach(park, project, "GRADUATED", "2026-04-01")
                .statusCode(201)
                .body("next", empty())
                .body("history", hasSize(4));
        post(owner, path + "/outcomes", OUTCOME).statusCode(201).body("unit", equalTo("CNY"));
        post(
                        owner,
                        path + "/outcomes",
                        OUTCOME.replace("SALES", "PATENT").replace("\"value\":\"350.00\",\"unit\":\"CNY\",", ""))
                .statusCode(201);
        get(park, path + "/outcomes?type=SALES&count=true")
                .body("items.value", contains("350.00"))
                .body("count", equalTo(1));
        get(park, "/incubated-projects?stage=GRADUATED&ownerId=" + owner.partnerId() + "&origin=OWN_IDEA")
                .body("items.id", contains(project.toString()));
    }

    @Test
    void nothing_confidential_stands_in_an_event() {
        var interest = anInterest(owner, project, investor);
        aSignedLetterOfIntent(investor, owner, project);
        step(investor, project, interest, "due-diligence", "{\"on\":\"" + Ago.days(200) + "\"}")
                .statusCode(200);
        step(owner, project, interest, "closing", CLOSING).statusCode(200);
        try (var incubation = Topic.named("jambatan.incubation")) {
            var closed = incubation.awaitEvent("org.jambatan.interest.closed.v1", interest);
            assertThat(closed.text("/data/step")).isEqualTo("CLOSED");
            for (var event : incubation.eventsAbout(interest)) {
                assertThat(event.json()).doesNotContain("000000.00").doesNotContain("We know");
            }
            var named = incubation.awaitEvent("org.jambatan.incubated-project.reader-named.v1", project);
            assertThat(named.text("/data/readerId"))
                    .isEqualTo(investor.partnerId().toString());
            for (var event : incubation.eventsAbout(project)) {
                assertThat(event.json()).doesNotContain(PROJECT_WORDS);
            }
        }
    }

    @Test
    void a_reader_whose_days_are_over_sees_nothing() {
        post(owner, path + "/readers", """
                {"partnerId":"%s","from":"2026-01-20","until":"2026-01-31"}""".formatted(investor.partnerId()))
                .statusCode(201)
                .body("readers[0].until", notNullValue());
        get(investor, path).statusCode(404);
        get(investor, "/incubated-projects").body("items", empty());
        assertThat(aReaderOf(owner, path, anInvestor())).isNotNull();
    }
}
