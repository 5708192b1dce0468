package org.jambatan.mou;

import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.competition.Contest.aRound;
import static org.jambatan.mou.competition.Contest.anEntry;
import static org.jambatan.mou.competition.Contest.anOrganiser;
import static org.jambatan.mou.competition.Contest.draftedBy;
import static org.jambatan.mou.competition.Contest.openedBy;
import static org.jambatan.mou.competition.Contest.sheet;
import static org.jambatan.mou.competition.Contest.somebody;
import static org.jambatan.testkit.matrix.Role.AGENCY_OFFICER;
import static org.jambatan.testkit.matrix.Role.AUDITOR;
import static org.jambatan.testkit.matrix.Role.EVENT_CONSUMER;
import static org.jambatan.testkit.matrix.Role.MEMBER;
import static org.jambatan.testkit.matrix.Role.NONE;
import static org.jambatan.testkit.matrix.Role.PARTNER_ADMIN;
import static org.jambatan.testkit.matrix.Role.PROVIDER_MANAGER;
import static org.jambatan.testkit.matrix.Role.SIGNATORY;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jambatan.mou.competition.Contest;
import org.jambatan.testkit.api.Field;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.matrix.Role;
import org.jambatan.testkit.matrix.Row;
import org.jambatan.testkit.token.Account;

/** Who may do what with competitions: their organisers run them, judges judge, entrants enter. */
final class CompetitionRows {

    private static final Role[] RUNNING = {PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY};

    private final Matrix matrix;
    private final Account organiser = anOrganiser();
    private final Account stranger = anOrganiser();

    /** Without a partner: judges, chairs and enters, each in competitions of its own. */
    private final Account somebody = somebody();

    private final Account entrant = somebody();
    private @org.jspecify.annotations.Nullable Contest released;
    private UUID winner = new UUID(0, 0);

    CompetitionRows(Matrix matrix) {
        this.matrix = matrix;
    }

    void add() {
        competitions();
        entries();
        rounds();
        sheets();
        rankings();
        awards();
        followUps();
    }

    /** Asked as people of an organiser, and as somebody without partner and role. */
    private Row row(String operation) {
        return matrix.row(operation)
                .as(PARTNER_ADMIN, organiser)
                .as(PROVIDER_MANAGER, organiser)
                .as(SIGNATORY, organiser)
                .as(MEMBER, organiser)
                .as(NONE, somebody);
    }

    /** A command of those who run it; everybody else does not find it. */
    private Row run(String operation) {
        return row(operation).allows(RUNNING).hides(AGENCY_OFFICER, MEMBER, EVENT_CONSUMER, AUDITOR, NONE);
    }

    /** What those who run it read, and auditors. */
    private Row inside(String operation) {
        return row(operation)
                .allows(RUNNING)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, MEMBER, EVENT_CONSUMER, NONE);
    }

    /** A command of a judge. */
    private Row judge(String operation) {
        return row(operation)
                .allows(NONE)
                .hides(AGENCY_OFFICER, MEMBER, EVENT_CONSUMER, AUDITOR)
                .hides(RUNNING);
    }

    private void on(Row row, Supplier<Contest> own, Supplier<Contest> foreign, String body) {
        row.own(who -> Input.id(own.get().id()).body(body))
                .foreign(who -> Input.id(foreign.get().id()).body(body));
    }

    private void on(Row row, Supplier<Contest> own, Supplier<Contest> foreign) {
        row.own(who -> Input.id(own.get().id()))
                .foreign(who -> Input.id(foreign.get().id()));
    }

    private Contest draft() {
        return draftedBy(organiser);
    }

    private Contest foreignDraft() {
        return draftedBy(stranger);
    }

    private Contest open() {
        return openedBy(organiser);
    }

    private Contest foreignOpen() {
        return openedBy(stranger);
    }

    private void competitions() {
        row("GET /competitions").open();
        var one = row("GET /competitions/{id}").open().allowsAnyones(AUDITOR);
        on(one, this::open, this::foreignDraft);
        row("POST /competitions")
                .allows(RUNNING)
                .allows(AGENCY_OFFICER)
                .own(who -> Input.of(Contest.plan(who, Contest.TRACKS)))
                .foreign(who -> Input.of(Contest.plan(stranger, Contest.TRACKS)));
        run("PATCH /competitions/{id}")
                .own(who -> Input.id(draft().id()).header("If-Match", "*").body("{\"edition\":3}"))
                .foreign(who ->
                        Input.id(foreignDraft().id()).header("If-Match", "*").body("{\"edition\":3}"));
        on(run("POST /competitions/{id}/opening"), this::draft, this::foreignDraft, "{}");
        on(run("POST /competitions/{id}/closing"), this::open, this::foreignOpen, "{\"reason\":\"Enough\"}");
        on(run("POST /competitions/{id}/calling-off"), this::draft, this::foreignDraft, "{\"reason\":\"Too few\"}");
        run("POST /competitions/{id}/appointments")
                .own(who -> Input.id(draft().id()).body(appointing()))
                .foreign(who -> Input.id(foreignDraft().id()).body(appointing()));
        on(inside("GET /competitions/{id}/appointments"), this::draft, this::foreignDraft);
        inside("GET /competitions/{id}/appointments/{appointmentId}")
                .own(who -> anAppointmentOn(draft()))
                .foreign(who -> anAppointmentOn(foreignDraft()));
        run("POST /competitions/{id}/appointments/{appointmentId}/end")
                .own(who -> anAppointmentOn(draft()).body("{}"))
                .foreign(who -> anAppointmentOn(foreignDraft()).body("{}"));
    }

    private static String appointing() {
        return "{\"account\":\"%s\",\"as\":\"JUDGE\"}".formatted(somebody().id());
    }

    private static Input anAppointmentOn(Contest contest) {
        return Input.id(contest.id()).path("appointmentId", contest.appointed(somebody(), "JUDGE"));
    }

    private void entries() {
        on(
                row("POST /competitions/{id}/entries").allows(RUNNING).allows(MEMBER, AGENCY_OFFICER, NONE),
                this::open,
                this::foreignDraft,
                anEntry("Synthetic", true));
        on(
                row("GET /competitions/{id}/entries").allowsEveryRole().allowsAnyones(AUDITOR),
                this::open,
                this::foreignDraft);
        row("GET /competitions/{id}/entries/{entryId}")
                .allows(RUNNING)
                .allows(MEMBER, AGENCY_OFFICER, NONE)
                .allowsAnyones(AUDITOR)
                .hides(EVENT_CONSUMER)
                .own(who -> anEntryOf(who, true))
                .foreign(who -> aForeignEntry());
        ofAnEntrant("PATCH /competitions/{id}/entries/{entryId}")
                .own(who -> anEntryOf(who, true).header("If-Match", "*").body("{\"title\":\"Better\"}"))
                .foreign(who -> aForeignEntry().header("If-Match", "*").body("{\"title\":\"Better\"}"));
        ofAnEntrant("POST /competitions/{id}/entries/{entryId}/submission")
                .own(who -> anEntryOf(who, false).body("{}"))
                .foreign(who -> aForeignEntry().body("{}"));
        ofAnEntrant("POST /competitions/{id}/entries/{entryId}/withdrawal")
                .own(who -> anEntryOf(who, true).body("{}"))
                .foreign(who -> aForeignEntry().body("{}"));
        run("POST /competitions/{id}/screening").own(who -> screening(open())).foreign(who -> screening(foreignOpen()));
        on(inside("GET /competitions/{id}/figures"), this::open, this::foreignOpen);
    }

    private Row ofAnEntrant(String operation) {
        return row(operation)
                .allows(RUNNING)
                .allows(MEMBER, AGENCY_OFFICER, NONE)
                .hides(EVENT_CONSUMER, AUDITOR);
    }

    private Input anEntryOf(Account who, boolean submitted) {
        var mayEnter = who.realmRoles().isEmpty()
                || !(who.realmRoles().contains("auditor") || who.realmRoles().contains("event-consumer"));
        var contest = open();
        var entry = idOf(post(mayEnter ? who : entrant, contest.path() + "/entries", anEntry("Synthetic", submitted)));
        return Input.id(contest.id()).path("entryId", entry);
    }

    private Input aForeignEntry() {
        var contest = foreignOpen();
        return Input.id(contest.id()).path("entryId", contest.entered(entrant, "Synthetic"));
    }

    private Input screening(Contest contest) {
        return Input.id(contest.id())
                .body("{\"decisions\":[{\"entryId\":\"%s\",\"admitted\":true}]}"
                        .formatted(contest.entered(entrant, "Synthetic")));
    }

    private void rounds() {
        on(run("POST /competitions/{id}/rounds"), this::draft, this::foreignDraft, aRound(3, 1));
        on(row("GET /competitions/{id}/rounds").open().allowsAnyones(AUDITOR), this::open, this::foreignDraft);
        numbered(
                row("GET /competitions/{id}/rounds/{number}").open().allowsAnyones(AUDITOR),
                () -> open().planned(3, 1),
                () -> foreignDraft().planned(3, 1),
                null);
        run("PATCH /competitions/{id}/rounds/{number}")
                .own(who -> first(draft().planned(3, 1)).header("If-Match", "*").body("{\"quota\":2}"))
                .foreign(who -> first(foreignDraft().planned(3, 1))
                        .header("If-Match", "*")
                        .body("{\"quota\":2}"));
        numbered(run("POST /competitions/{id}/rounds/{number}/opening"), this::screened, this::foreignScreened, "{}");
        run("POST /competitions/{id}/rounds/{number}/assignments")
                .own(who -> anAssignment(judging(organiser)))
                .foreign(who -> anAssignment(judging(stranger)));
        numbered(
                run("POST /competitions/{id}/rounds/{number}/distribution"),
                () -> judging(organiser),
                () -> judging(stranger),
                "{\"perEntry\":1}");
    }

    private static Input first(Contest contest) {
        return Input.id(contest.id()).path("number", 1);
    }

    private static void numbered(
            Row row, Supplier<Contest> own, Supplier<Contest> foreign, @org.jspecify.annotations.Nullable String body) {
        row.own(who -> body == null ? first(own.get()) : first(own.get()).body(body))
                .foreign(who -> body == null
                        ? first(foreign.get())
                        : first(foreign.get()).body(body));
    }

    private Contest screened() {
        return screened(open());
    }

    private Contest foreignScreened() {
        return screened(foreignOpen());
    }

    private Contest screened(Contest contest) {
        var entry = contest.entered(entrant, "Synthetic");
        contest.closed().screen(List.of(entry), List.of());
        return contest.planned(1, 1);
    }

    /** A round that is judged by this one, who is assigned to all of it. */
    private Contest judging(Account by) {
        var contest = openedBy(by);
        contest.judgedBy(somebody, entrant, 1, 1);
        return contest;
    }

    private Input anAssignment(Contest contest) {
        var judge = somebody();
        contest.appointed(judge, "JUDGE");
        return first(contest)
                .body("{\"assignments\":[{\"judge\":\"%s\",\"entryId\":\"%s\"}]}"
                        .formatted(judge.id(), entryOf(contest)));
    }

    private static UUID entryOf(Contest contest) {
        return UUID.fromString(Field.at(
                "/items/0/id",
                Api.get(contest.organiser(), contest.path() + "/entries").extract()));
    }

    /** In another's competition: the same account judges none of it. */
    private Contest foreignJudging() {
        var contest = openedBy(stranger);
        contest.judgedBy(somebody(), entrant, 1, 1);
        return contest;
    }

    private void sheets() {
        judge("POST /competitions/{id}/rounds/{number}/scoresheets")
                .own(who -> scoring(judging(organiser)))
                .foreign(who -> scoring(foreignJudging()));
        row("GET /competitions/{id}/rounds/{number}/scoresheets")
                .allows(RUNNING)
                .allows(NONE)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, MEMBER, EVENT_CONSUMER)
                .own(who -> first(judging(organiser)))
                .foreign(who -> first(foreignJudging()));
        row("GET /competitions/{id}/rounds/{number}/scoresheets/{sheetId}")
                .allows(RUNNING)
                .allows(NONE)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, MEMBER, EVENT_CONSUMER)
                .own(who -> aSheetIn(judging(organiser)))
                .foreign(who -> aSheetIn(foreignJudging()));
        judge("PATCH /competitions/{id}/rounds/{number}/scoresheets/{sheetId}")
                .own(who -> aSheetIn(judging(organiser)).header("If-Match", "*").body("{\"comment\":\"Clear\"}"))
                .foreign(who ->
                        aSheetIn(foreignJudging()).header("If-Match", "*").body("{\"comment\":\"Clear\"}"));
        judge("POST /competitions/{id}/rounds/{number}/scoresheets/{sheetId}/confirmation")
                .own(who -> aSheetIn(drafted(judging(organiser))).body("{}"))
                .foreign(who -> aSheetIn(foreignJudging()).body("{}"));
        run("POST /competitions/{id}/rounds/{number}/scoresheets/{sheetId}/unassignment")
                .own(who -> aSheetIn(judging(organiser)).body("{}"))
                .foreign(who -> aSheetIn(foreignJudging()).body("{}"));
        row("POST /competitions/{id}/conflicts")
                .allows(RUNNING)
                .allows(NONE)
                .hides(AGENCY_OFFICER, MEMBER, EVENT_CONSUMER, AUDITOR)
                .own(who -> aConflict(judging(organiser)))
                .foreign(who -> aConflict(foreignJudging()));
        row("GET /competitions/{id}/conflicts")
                .allows(RUNNING)
                .allows(NONE)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, MEMBER, EVENT_CONSUMER)
                .own(who -> Input.id(judging(organiser).id()))
                .foreign(who -> Input.id(foreignJudging().id()));
    }

    private static Input scoring(Contest contest) {
        return first(contest).body("{\"sheets\":[" + sheet(entryOf(contest), 5, 5, true) + "]}");
    }

    private Contest drafted(Contest contest) {
        contest.score(somebody, 1, sheet(entryOf(contest), 5, 5, false)).statusCode(200);
        return contest;
    }

    private static Input aSheetIn(Contest contest) {
        return first(contest).path("sheetId", contest.sheetOf(contest.organiser(), 1, entryOf(contest)));
    }

    private Input aConflict(Contest contest) {
        return Input.id(contest.id())
                .body("{\"entryId\":\"%s\",\"judge\":\"%s\",\"reason\":\"Synthetic\"}"
                        .formatted(entryOf(contest), somebody.id()));
    }

    private void rankings() {
        numbered(
                inside("GET /competitions/{id}/rounds/{number}/ranking"),
                () -> judging(organiser),
                this::foreignJudging,
                null);
        numbered(
                inside("GET /competitions/{id}/rounds/{number}/advancement"),
                () -> judging(organiser),
                this::foreignJudging,
                null);
        numbered(
                run("POST /competitions/{id}/rounds/{number}/advancement"),
                () -> scored(judging(organiser)),
                this::foreignJudging,
                "{}");
        row("POST /competitions/{id}/rounds/{number}/tie-decisions")
                .allows(NONE)
                .refuses(RUNNING)
                .hides(AGENCY_OFFICER, MEMBER, EVENT_CONSUMER, AUDITOR)
                .own(who -> aTie(organiser))
                .foreign(who -> aForeignTie());
    }

    private Contest scored(Contest contest) {
        contest.score(somebody, 1, sheet(entryOf(contest), 5, 5, true)).statusCode(200);
        return contest;
    }

    private Input aTie(Account by) {
        var contest = openedBy(by);
        var entries = List.of(contest.entered(entrant, "One"), contest.entered(entrant, "Other"));
        contest.closed().screen(entries, List.of());
        post(by, contest.path() + "/rounds", aRound(1, 1).replaceFirst("\\{", "{\"tieChain\":[],"))
                .statusCode(201);
        contest.appointed(somebody, "JUDGE");
        contest.appointed(somebody, "CHAIR");
        contest.round(1, "opening", "{}").statusCode(200);
        contest.round(1, "distribution", "{\"perEntry\":1}").statusCode(200);
        contest.score(somebody, 1, sheet(entries.get(0), 5, 5, true), sheet(entries.get(1), 5, 5, true))
                .statusCode(200);
        return first(contest)
                .body("{\"order\":[\"%s\",\"%s\"],\"reason\":\"Synthetic\"}".formatted(entries.get(1), entries.get(0)));
    }

    private Input aForeignTie() {
        return first(foreignJudging())
                .body("{\"order\":[\"%s\",\"%s\"],\"reason\":\"Synthetic\"}"
                        .formatted(UUID.randomUUID(), UUID.randomUUID()));
    }

    private void awards() {
        run("POST /competitions/{id}/awards").own(who -> anAward(advanced())).foreign(who -> anAward(foreignJudging()));
        on(inside("GET /competitions/{id}/awards"), () -> judging(organiser), this::foreignJudging);
        run("POST /competitions/{id}/awards/{awardId}/withdrawal")
                .own(who -> anAwardIn(advanced()).body("{}"))
                .foreign(who -> Input.id(foreignJudging().id())
                        .path("awardId", UUID.randomUUID())
                        .body("{}"));
        run("POST /competitions/{id}/release")
                .own(who -> {
                    var contest = advanced();
                    anAwardIn(contest);
                    return Input.id(contest.id()).body("{}");
                })
                .foreign(who -> Input.id(foreignJudging().id()).body("{}"));
        row("GET /competitions/{id}/results")
                .open()
                .own(who -> Input.id(released().id()))
                .foreign(who -> Input.id(foreignJudging().id()));
        row("GET /competitions/{id}/entries/{entryId}/result")
                .as(NONE, entrant)
                .allows(RUNNING)
                .allows(NONE)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, MEMBER, EVENT_CONSUMER)
                .own(who -> {
                    var contest = released();
                    return Input.id(contest.id()).path("entryId", winner);
                })
                .foreign(who -> aForeignResult());
    }

    private Contest advanced() {
        var contest = scored(judging(organiser));
        contest.round(1, "advancement", "{}").statusCode(200);
        return contest;
    }

    private static Input anAward(Contest contest) {
        return Input.id(contest.id())
                .body("{\"awards\":[{\"entryId\":\"%s\",\"medal\":\"GOLD\"}]}".formatted(entryOf(contest)));
    }

    private static Input anAwardIn(Contest contest) {
        var award = Field.at(
                "/awards/0/id",
                contest.decide(entryOf(contest), "GOLD").statusCode(201).extract());
        return Input.id(contest.id()).path("awardId", award);
    }

    private static Input aForeignResult() {
        var contest = openedBy(anOrganiser());
        return Input.id(contest.id()).path("entryId", contest.released(somebody(), somebody()));
    }

    private synchronized Contest released() {
        if (released == null) {
            released = open();
            winner = released.released(somebody, entrant);
        }
        return released;
    }

    private void followUps() {
        run("POST /competitions/{id}/follow-ups")
                .own(who -> Input.id(released().id()).body(aFollowUp()))
                .foreign(who -> Input.id(foreignJudging().id()).body(aFollowUp()));
        on(
                row("GET /competitions/{id}/follow-ups").allowsEveryRole().allowsAnyones(AUDITOR),
                this::released,
                this::foreignDraft);
        row("GET /competitions/{id}/follow-ups/{followUpId}")
                .as(NONE, entrant)
                .allows(RUNNING)
                .allows(NONE)
                .allowsAnyones(AUDITOR)
                .hides(AGENCY_OFFICER, MEMBER, EVENT_CONSUMER)
                .own(who -> aFollowUpIn(released()))
                .foreign(who -> aForeignFollowUp());
        run("POST /competitions/{id}/follow-ups/{followUpId}/admission")
                .own(who -> {
                    var contest = open();
                    var won = contest.released(somebody, entrant);
                    return forIncubation(contest, won);
                })
                .foreign(who -> aForeignFollowUp().body("{\"summary\":{\"en\":\"Synthetic\"}}"));
        run("POST /competitions/{id}/follow-ups/{followUpId}/steps")
                .own(who -> aFollowUpIn(released()).body("{\"state\":\"UNDER_WAY\"}"))
                .foreign(who -> aForeignFollowUp().body("{\"state\":\"UNDER_WAY\"}"));
    }

    private static Input forIncubation(Contest contest, UUID won) {
        var followUp = idOf(post(
                contest.organiser(),
                contest.path() + "/follow-ups",
                "{\"entryId\":\"%s\",\"kind\":\"INCUBATION\"}".formatted(won)));
        return Input.id(contest.id()).path("followUpId", followUp).body("{\"summary\":{\"en\":\"Synthetic\"}}");
    }

    private String aFollowUp() {
        return "{\"entryId\":\"%s\",\"kind\":\"LOI\"}".formatted(winner);
    }

    private Input aFollowUpIn(Contest contest) {
        return Input.id(contest.id())
                .path("followUpId", idOf(post(organiser, contest.path() + "/follow-ups", aFollowUp())));
    }

    private Input aForeignFollowUp() {
        var contest = openedBy(stranger);
        var won = contest.released(somebody(), somebody());
        return Input.id(contest.id())
                .path(
                        "followUpId",
                        idOf(post(
                                stranger,
                                contest.path() + "/follow-ups",
                                "{\"entryId\":\"%s\",\"kind\":\"LOI\"}".formatted(won))));
    }
}
