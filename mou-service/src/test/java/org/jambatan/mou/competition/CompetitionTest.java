package org.jambatan.mou.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.competition.Contest.aRound;
import static org.jambatan.mou.competition.Contest.anEntry;
import static org.jambatan.mou.competition.Contest.anOrganiser;
import static org.jambatan.mou.competition.Contest.sheet;
import static org.jambatan.mou.competition.Contest.somebody;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class CompetitionTest {

    @Test
    void a_hundred_entries_become_seventy_become_twelve_become_gold_silver_and_bronze() {
        var contest = Contest.openedBy(anOrganiser());
        var entrant = somebody();
        var judges = List.of(somebody(), somebody(), somebody());
        var entries = IntStream.range(0, 100)
                .mapToObj(number -> idOf(post(entrant, contest.path() + "/entries", """
                        {"track":"%s","title":"Synthetic project %d","city":"City %d","university":"University %d","country":"CN","submit":true}""".formatted(
                                number % 2 == 0 ? "STARTUP" : "IDEA", number, number % 14, number % 24))))
                .toList();
        contest.planned(70, 1).planned(12, 1).planned(3, 1);
        post(contest.organiser(), contest.path() + "/rounds", aRound(4, 1))
                .statusCode(409)
                .body("refusals.code", contains("quota-larger-than-round-before"));
        contest.closed();
        contest.round(1, "opening", "{}").statusCode(409).body("refusals.code", contains("entries-unscreened"));
        contest.screen(entries, List.of()).statusCode(200).body("admitted", equalTo(100));
        judges.forEach(judge -> contest.appointed(judge, "JUDGE"));
        contest.round(2, "opening", "{}").statusCode(409).body("refusals.code", contains("round-out-of-turn"));

        var field = entries;
        for (var round = 1; round <= 3; round++) {
            var quota = List.of(70, 12, 3).get(round - 1);
            contest.round(round, "opening", "{}").statusCode(200).body("field", equalTo(field.size()));
            contest.round(round, "distribution", "{\"perEntry\":1}").statusCode(200);
            for (var judge : judges) {
                List<String> his = get(judge, contest.path() + "/rounds/" + round + "/scoresheets?limit=200")
                        .extract()
                        .path("items.entryId");
                contest.score(
                                judge,
                                round,
                                his.stream()
                                        .map(entry -> {
                                            var place = entries.indexOf(UUID.fromString(entry));
                                            return sheet(UUID.fromString(entry), place % 11, place / 10, true);
                                        })
                                        .toArray(String[]::new))
                        .statusCode(200)
                        .body("confirmed", equalTo(his.size()));
            }
            var first =
                    contest.round(round, "advancement", "{}").statusCode(200).body("rerun", equalTo(true));
            var second = contest.round(round, "advancement", "{}").statusCode(200);
            assertThat(second.extract().asString()).isEqualTo(first.extract().asString());
            List<String> advanced = first.extract().path("list.findAll { it.advances }.entryId");
            assertThat(advanced).hasSize(quota);
            field = advanced.stream().map(UUID::fromString).toList();
        }

        getAnonymously(contest.path() + "/results").statusCode(404);
        contest.command("release").statusCode(409).body("refusals.code", contains("no-awards"));
        post(contest.organiser(), contest.path() + "/awards", """
                {"awards":[{"entryId":"%s","medal":"GOLD"},{"entryId":"%s","medal":"SILVER"}]}""".formatted(field.get(2), field.get(0)))
                .statusCode(409)
                .body("refusals.code", hasItem("against-the-ranking"));
        post(contest.organiser(), contest.path() + "/awards", """
                {"awards":[{"entryId":"%s","medal":"GOLD"},{"entryId":"%s","medal":"SILVER"},{"entryId":"%s","medal":"BRONZE"}],
                 "ceremony":{"name":{"en":"Final"},"on":"2026-11-07"}}""".formatted(field.get(0), field.get(1), field.get(2)))
                .statusCode(201);
        contest.command("release").statusCode(200);

        getAnonymously(contest.path() + "/results")
                .statusCode(200)
                .body("awards.medal", contains("GOLD", "SILVER", "BRONZE"))
                .body("awards[0].entry.id", equalTo(field.get(0).toString()))
                .body("rounds.field", contains(100, 70, 12))
                .body("rounds[2].advanced", hasSize(3))
                .body("figures.stated[0].approx", equalTo("NEARLY"))
                .body("figures.computed.find { it.indicator == 'cities' }.value", equalTo(14))
                .body("figures.computed.find { it.indicator == 'universities' }.value", equalTo(24))
                .body("figures.computed.find { it.indicator == 'entries-admitted' }.value", equalTo(100));
        get(entrant, contest.path() + "/entries/" + field.get(0) + "/result")
                .statusCode(200)
                .body("rounds.number", contains(1, 2, 3))
                .body("rounds[2].rank", equalTo(1))
                .body("awards.medal", contains("GOLD"));
        try (var competitions = Topic.named("jambatan.competitions")) {
            var released = competitions.awaitEvent("org.jambatan.competition.released.v1", contest.id());
            assertThat(released.text("/data/awards/0/medal")).isEqualTo("GOLD");
            assertThat(released.json()).doesNotContain(entrant.id().toString());
        }
    }

    @Test
    void a_call_is_public_while_open_and_a_draft_is_its_organisers_alone() {
        var contest = Contest.draftedBy(anOrganiser());
        var stranger = anOrganiser();
        getAnonymously(contest.path()).statusCode(404);
        get(stranger, contest.path()).statusCode(404);
        post(stranger, contest.path() + "/opening", "{}").statusCode(404);
        post(somebody(), contest.path() + "/entries", anEntry("x", false)).statusCode(404);
        post(stranger, "/competitions", Contest.plan(contest.organiser(), Contest.TRACKS))
                .statusCode(409)
                .body("refusals.code", contains("not-an-organiser"));
        post(stranger, "/competitions", Contest.plan(stranger, Contest.TRACKS).replace("2199-01-01", "2025-01-01"))
                .statusCode(400)
                .body("violations.field", contains("call.inOrder"));
        post(stranger, "/competitions", Contest.plan(stranger, Contest.TRACKS.replace("IDEA", "STARTUP")))
                .statusCode(400);

        contest.opened();

        getAnonymously(contest.path())
                .statusCode(200)
                .body("takesEntries", equalTo(true))
                .body("actions", empty());
        getAnonymously("/competitions?organiserId=" + contest.organiser().partnerId() + "&count=true")
                .body("count", equalTo(1));
        as(contest.organiser())
                .header("If-Match", "*")
                .body(
                        "{\"call\":{\"closesAt\":\"2198-01-01T00:00:00Z\"},\"tracks\":[{\"code\":\"A\",\"name\":{\"en\":\"x\"}}]}")
                .patch("/api/v1" + contest.path())
                .then()
                .statusCode(409)
                .body("refusals.code", contains("fixed-once-open", "deadline-brought-forward"));
        contest.command("closing").statusCode(409).body("refusals.code", contains("early-close-needs-a-reason"));
        contest.closed();
        getAnonymously(contest.path()).statusCode(404);
        get(somebody(), contest.path()).statusCode(200).body("status", equalTo("SCREENING"));
    }

    @Test
    void an_entry_is_its_teams_until_it_is_submitted_and_never_late() {
        var contest = Contest.draftedBy(anOrganiser(), """
                        [{"code":"STARTUP","name":{"en":"Start-ups"},
                          "eligibility":{"firm":"REQUIRED","countries":["CN"],"minimumTeam":2}},
                         {"code":"IDEA","name":{"en":"Ideas"}}]""").opened();
        var entrant = somebody();
        var mate = somebody();
        var path = contest.path() + "/entries";
        post(entrant, path, """
                {"track":"STARTUP","title":"x","country":"MY","submit":true}""")
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("firm-required", "country-not-admitted", "team-too-small"));
        post(entrant, path, """
                {"track":"NONE","title":"x","team":["%s","%s","nobody-here"]}""".formatted(mate.id(), mate.id()))
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("track-unknown", "team-member-twice", "account-unknown"));
        var entry = idOf(post(entrant, path, """
                {"track":"STARTUP","title":"Draft","country":"CN","team":["%s"]}""".formatted(mate.id())));
        get(mate, path + "/" + entry).statusCode(200).body("faults.code", contains("firm-required"));
        get(contest.organiser(), path + "/" + entry).statusCode(404);
        get(somebody(), path + "/" + entry).statusCode(404);
        post(mate, path + "/" + entry + "/submission", "{}").statusCode(409);
        as(mate).header("If-Match", "*")
                .body("{\"firm\":{\"name\":\"Synthetic\",\"foundedOn\":\"2025-01-01\"}}")
                .patch("/api/v1" + path + "/" + entry)
                .then()
                .statusCode(200)
                .body("faults", empty());
        post(mate, path + "/" + entry + "/submission", "{}").statusCode(200).body("status", equalTo("SUBMITTED"));
        post(mate, path + "/" + entry + "/submission", "{}").statusCode(409).body("code", equalTo("illegal-in-state"));
        get(contest.organiser(), path + "?status=SUBMITTED&count=true").body("count", equalTo(1));
        post(Accounts.AUDITOR, path, anEntry("x", false)).statusCode(403).body("code", equalTo("may-not-enter"));
        var late = idOf(post(entrant, path, anEntry("late", false).replace("STARTUP", "IDEA")));
        var declined = idOf(post(entrant, path, anEntry("declined", true).replace("STARTUP", "IDEA")));
        contest.closed();
        post(entrant, path, anEntry("later", true)).statusCode(409).body("refusals.code", contains("entry-too-late"));
        post(entrant, path + "/" + late + "/submission", "{}")
                .statusCode(409)
                .body("refusals.code", contains("entry-too-late"));
        contest.screen(List.of(entry, entry, late), List.of())
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("entry-twice", "entry-unknown"));
        post(contest.organiser(), contest.path() + "/screening", """
                {"decisions":[{"entryId":"%s","admitted":false}]}""".formatted(declined))
                .statusCode(409)
                .body("refusals.code", contains("reason-required"));
        contest.screen(List.of(entry), List.of(declined)).statusCode(200).body("declined", equalTo(1));
        get(entrant, path + "/" + declined).body("reason", equalTo("Out of scope"));
        post(entrant, path + "/" + entry + "/withdrawal", "{}").statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void a_judge_sees_and_scores_what_is_assigned_once_and_nothing_else() {
        var contest = Contest.openedBy(anOrganiser());
        var judge = somebody();
        var other = somebody();
        var entries = contest.judgedBy(judge, somebody(), 2, 1);
        var path = contest.path();
        contest.appointed(other, "JUDGE");
        get(judge, path + "/entries/" + entries.get(0))
                .statusCode(200)
                .body("team", nullValue())
                .body("enteredBy", nullValue());
        get(other, path + "/entries/" + entries.get(0)).statusCode(404);
        get(other, path + "/rounds/1/scoresheets").statusCode(404);
        get(judge, path + "/rounds/1/ranking").statusCode(404);
        contest.score(other, 1, sheet(entries.get(0), 1, 1, true))
                .statusCode(409)
                .body("refusals.code", contains("not-assigned"));
        contest.score(judge, 1, """
                {"entryId":"%s","confirm":true,"scores":[{"criterion":"NOVELTY","score":11},{"criterion":"TASTE","score":1}]}""".formatted(entries.get(0)))
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("score-outside-scale", "criterion-unknown", "score-missing"));
        contest.score(judge, 1, sheet(entries.get(0), 7, 7, false))
                .statusCode(200)
                .body("drafted", equalTo(1));
        var sheet = contest.sheetOf(judge, 1, entries.get(0));
        get(other, path + "/rounds/1/scoresheets/" + sheet).statusCode(404);
        as(judge)
                .header("If-Match", "*")
                .body("{\"comment\":\"Clear\"}")
                .patch("/api/v1" + path + "/rounds/1/scoresheets/" + sheet)
                .then()
                .statusCode(200);
        var confirmations = atOnce(() -> post(judge, path + "/rounds/1/scoresheets/" + sheet + "/confirmation", "{}")
                .extract()
                .statusCode());
        assertThat(confirmations).containsExactlyInAnyOrder(200, 409);
        contest.score(judge, 1, sheet(entries.get(0), 8, 8, true))
                .statusCode(409)
                .body("refusals.code", contains("sheet-is-final"));
        contest.round(1, "advancement", "{}")
                .statusCode(409)
                .body("refusals.code", hasItems("sheets-open", "sheets-missing"));
        contest.round(1, "assignments", """
                {"assignments":[{"judge":"%s","entryId":"%s"},{"judge":"nobody","entryId":"%s"}]}""".formatted(judge.id(), entries.get(0), UUID.randomUUID()))
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("assigned-already", "not-a-judge", "entry-not-in-round"));
    }

    @Test
    void a_declared_conflict_recuses_and_recomputes_and_two_advancements_at_once_are_one() {
        var contest = Contest.openedBy(anOrganiser());
        var judge = somebody();
        var second = somebody();
        var entries = contest.judgedBy(judge, somebody(), 2, 1);
        var path = contest.path();
        contest.appointed(second, "JUDGE");
        contest.round(1, "distribution", "{\"perEntry\":2}").statusCode(200).body("assigned", equalTo(2));
        contest.score(judge, 1, sheet(entries.get(0), 10, 10, true), sheet(entries.get(1), 4, 4, true))
                .statusCode(200);
        contest.score(second, 1, sheet(entries.get(0), 2, 2, true), sheet(entries.get(1), 4, 4, true))
                .statusCode(200);
        get(contest.organiser(), path + "/rounds/1/ranking?count=true")
                .body("count", equalTo(2))
                .body("items[0].entryId", equalTo(entries.get(0).toString()))
                .body("items[0].mean", equalTo(60.0f));
        String seen = get(contest.organiser(), path + "/rounds/1/advancement")
                .extract()
                .path("inputHash");

        post(
                        judge,
                        path + "/conflicts",
                        "{\"entryId\":\"%s\",\"reason\":\"A former student\"}".formatted(entries.get(0)))
                .statusCode(201)
                .body("recusedSheets", equalTo(1));

        get(judge, path + "/entries/" + entries.get(0)).statusCode(404);
        get(contest.organiser(), path + "/rounds/1/ranking")
                .body("items[0].entryId", equalTo(entries.get(1).toString()));
        contest.round(1, "assignments", """
                {"assignments":[{"judge":"%s","entryId":"%s"}]}""".formatted(judge.id(), entries.get(0)))
                .statusCode(409)
                .body("refusals.code", contains("conflict-declared"));
        contest.round(1, "advancement", "{\"inputHash\":\"%s\"}".formatted(seen))
                .statusCode(409)
                .body("refusals.code", contains("inputs-changed"));
        var both = atOnce(() -> contest.round(1, "advancement", "{}").extract().asString());
        assertThat(both.get(0)).isEqualTo(both.get(1)).contains("\"rerun\":true");
        contest.round(1, "advancement", "{\"inputHash\":\"%s\"}".formatted(seen))
                .statusCode(409)
                .body("refusals.code", contains("round-advanced-already"));
        String table = as(contest.organiser())
                .accept("text/csv")
                .get("/api/v1" + path + "/rounds/1/ranking")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table).startsWith("rank,entryId,title").contains("1," + entries.get(1));
    }

    @Test
    void a_tie_at_the_cut_is_the_chairs() {
        var contest = Contest.openedBy(anOrganiser());
        var judge = somebody();
        var chair = somebody();
        var entrant = somebody();
        var entries = IntStream.range(0, 2)
                .mapToObj(number -> contest.entered(entrant, "Entry " + number))
                .toList();
        contest.closed().screen(entries, List.of()).statusCode(200);
        post(contest.organiser(), contest.path() + "/rounds", aRound(1, 1).replaceFirst("\\{", "{\"tieChain\":[],"))
                .statusCode(201);
        contest.appointed(judge, "JUDGE");
        contest.appointed(entrant, "JUDGE");
        contest.appointed(chair, "CHAIR");
        contest.round(1, "opening", "{}").statusCode(200);
        contest.round(1, "assignments", """
                {"assignments":[{"judge":"%s","entryId":"%s"}]}""".formatted(entrant.id(), entries.get(0)))
                .statusCode(409)
                .body("refusals.code", contains("judge-in-the-team"));
        contest.round(1, "distribution", "{\"perEntry\":1}")
                .statusCode(200)
                .body("judges.judge", contains(judge.id().toString()));
        contest.score(judge, 1, sheet(entries.get(0), 5, 5, true), sheet(entries.get(1), 5, 5, true))
                .statusCode(200);
        contest.round(1, "advancement", "{}").statusCode(409).body("refusals.code", contains("tie-at-the-cut"));
        var decision = "{\"order\":[\"%s\",\"%s\"],\"reason\":\"Nearer to patients\"}"
                .formatted(entries.get(1), entries.get(0));
        contest.round(1, "tie-decisions", decision).statusCode(409).body("refusals.code", contains("not-the-chair"));
        post(chair, contest.path() + "/rounds/1/tie-decisions", decision)
                .statusCode(201)
                .body("faults", empty());
        contest.round(1, "advancement", "{}")
                .statusCode(200)
                .body(
                        "list.findAll { it.advances }.entryId",
                        contains(entries.get(1).toString()));
    }

    @Test
    void a_winner_is_followed_up_and_a_round_that_makes_no_sense_is_not_planned() {
        var contest = Contest.openedBy(anOrganiser());
        post(contest.organiser(), contest.path() + "/rounds", aRound(1, 1).replace("\"weight\":60", "\"weight\":50"))
                .statusCode(400)
                .body("violations.field", contains("wholeOfWeights"));
        var entrant = somebody();
        var winner = contest.released(somebody(), entrant);
        var path = contest.path() + "/follow-ups";
        var followUp = idOf(post(contest.organiser(), path, """
                {"entryId":"%s","kind":"INCUBATION","note":"Ask the park"}""".formatted(winner)));
        post(contest.organiser(), path + "/" + followUp + "/steps", "{\"state\":\"DONE\"}")
                .statusCode(409)
                .body("refusals.code", contains("target-required"));
        post(contest.organiser(), path + "/" + followUp + "/admission", """
                {"summary":{"en":"A kit"},"sectors":["LIFE_SCIENCES"]}""")
                .statusCode(200)
                .body("state", equalTo("UNDER_WAY"))
                .body("targetId", not(nullValue()));
        post(contest.organiser(), path + "/" + followUp + "/admission", "{\"summary\":{\"en\":\"A kit\"}}")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"));
        post(contest.organiser(), path + "/" + followUp + "/steps", "{\"state\":\"DONE\"}")
                .statusCode(201)
                .body("actions", empty());
        get(entrant, path + "/" + followUp).statusCode(200).body("note", nullValue());
        get(somebody(), path + "/" + followUp).statusCode(404);
        get(somebody(), path + "?count=true").body("count", equalTo(0));
        getAnonymously(contest.path() + "/results").body("awards.entry.id", not(empty()));
    }

    @Test
    void an_entry_at_the_close_is_in_or_late_and_nothing_between() throws Exception {
        var contest = Contest.openedBy(anOrganiser());
        var entrant = somebody();
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var entering = IntStream.range(0, 6)
                    .mapToObj(number -> threads.submit(
                            () -> post(entrant, contest.path() + "/entries", anEntry("Entry " + number, true))
                                    .extract()
                                    .statusCode()))
                    .toList();
            var closing = threads.submit(
                    () -> post(contest.organiser(), contest.path() + "/closing", "{\"reason\":\"Enough\"}")
                            .extract()
                            .statusCode());
            assertThat(closing.get()).isEqualTo(200);
            for (var one : entering) {
                answers.add(one.get());
            }
        }

        assertThat(answers).isSubsetOf(201, 409);
        get(contest.organiser(), contest.path() + "/entries?status=SUBMITTED&count=true")
                .body("count", equalTo((int)
                        answers.stream().filter(status -> status == 201).count()));
    }

    private static <T> List<T> atOnce(Callable<T> command) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(List.of(command, command))) {
                answers.add(answer.get());
            }
            return answers;
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
