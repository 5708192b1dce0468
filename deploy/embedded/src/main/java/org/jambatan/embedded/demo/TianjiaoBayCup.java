package org.jambatan.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.parts.PartFailed;

/**
 * The competition: a hundred synthetic entries are screened, judged from the preliminaries to the final, and three get
 * gold, silver and bronze. Entry number one is scored best, the next a little less, and so on.
 */
final class TianjiaoBayCup {
    static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");
    private static final List<String> JUDGES = List.of("judge1", "judge2", "judge3");
    private static final List<String> MEDALS = List.of("GOLD", "SILVER", "BRONZE");
    private static final Map<String, Double> CRITERIA = Map.of("NOVELTY", 40.0, "MARKET", 30.0, "TEAM", 30.0);

    private final Cast cast;
    private final Stage stage;
    private final LifeHealth story;
    private final LifeHealth.Cup cup;
    private final String organiser;

    TianjiaoBayCup(Cast cast, Stage stage, LifeHealth story) {
        this.cast = cast;
        this.stage = stage;
        this.story = story;
        this.cup = story.cup();
        this.organiser = story.park().account();
    }

    void play() {
        var standing = Found.in(
                cast.as(organiser),
                "/competitions?limit=200",
                item -> item.path("name").path("en").asText().equals(cup.name().get("en"))
                        && !item.path("status").asText().equals("CALLED_OFF"));
        var path = standing.map(item -> "/competitions/" + item.path("id").asText())
                .orElseGet(this::opened);
        var status = cast.as(organiser).get(path).expecting(200).text("status");
        if (!status.equals("RELEASED")) {
            judged(path, status);
        }
        stage.scene("Everybody reads the results: awards, who advanced, and what was counted beside what is stated.");
        stage.get("anyone", path + "/results", "name", "awards", "figures").expecting(200);
    }

    private String opened() {
        stage.scene("The park and the School of Medicine call for projects, in two tracks: 创业组 and 创意组.");
        var school = Found.in(
                        cast.as(organiser),
                        "/partners?limit=200",
                        Found.named(story.school().english()))
                .or(() -> Found.in(
                        cast.as("agency"),
                        "/partners?limit=200",
                        Found.named(story.school().english())))
                .orElseThrow(() -> new PartFailed(story.school().english() + " is not in the register."));
        var now = OffsetDateTime.now(PLACE).truncatedTo(ChronoUnit.SECONDS);
        var draft = new HashMap<String, Object>();
        draft.put("name", cup.name());
        draft.put("series", cup.series());
        draft.put("edition", 2);
        draft.put(
                "organisers",
                List.of(idOf(cast.as(organiser)), school.path("id").asText()));
        draft.put("statedFigures", cup.stated());
        draft.put(
                "call",
                Map.of(
                        "opensAt", now.minusDays(1).toString(),
                        "closesAt", now.plusDays(30).toString(),
                        "text", cup.call()));
        draft.put(
                "tracks",
                List.of(
                        Map.of(
                                "code", "STARTUP",
                                "name", Map.of("en", "Start-up track", "zh", "创业组"),
                                "eligibility", Map.of("firm", "REQUIRED")),
                        Map.of(
                                "code", "IDEA",
                                "name", Map.of("en", "Idea track", "zh", "创意组"),
                                "eligibility", Map.of("firm", "NONE_YET"))));
        var id = stage.post(organiser, "/competitions", draft, "id", "status", "statedFigures")
                .expecting(201)
                .id();
        stage.post(organiser, "/competitions/" + id + "/opening", null, "status", "takesEntries")
                .expecting(200);
        return "/competitions/" + id;
    }

    /** Goes on wherever an earlier run broke off. */
    private void judged(String path, String status) {
        if (status.equals("OPEN")) {
            entries(path);
            stage.post(organiser, path + "/closing", Map.of("reason", "The demonstration goes on."), "status")
                    .expecting(200);
        }
        if (status.equals("OPEN") || status.equals("SCREENING")) {
            screening(path);
        }
        judges(path);
        round(path, 1, "Preliminaries", "PAPER", cup.semiFinal());
        round(path, 2, "Semi-final", "PAPER", cup.finalists());
        round(path, 3, "Final", "PITCH", MEDALS.size());
        awards(path);
    }

    private void entries(String path) {
        stage.scene(cup.entries() + " synthetic entries come in, from " + cup.cities() + " cities and "
                + cup.universities() + " universities.");
        var entrant = cast.as("entrant");
        var there = all(entrant, path + "/entries").size();
        IntStream.range(there, cup.entries())
                .forEach(
                        number -> entrant.post(path + "/entries", entry(number)).expecting(201));
        stage.say("entrant> POST " + path + "/entries, " + (cup.entries() - there) + " times, submitted at once");
    }

    private Map<String, Object> entry(int number) {
        var entry = new HashMap<String, Object>();
        var startUp = number % 2 == 0;
        entry.put("track", startUp ? "STARTUP" : "IDEA");
        entry.put(
                "title",
                number < cup.winners().size()
                        ? cup.winners().get(number)
                        : "Synthetic project %03d".formatted(number + 1));
        entry.put("city", "City %02d (synthetic)".formatted(number % cup.cities() + 1));
        entry.put("university", "University %02d (synthetic)".formatted(number % cup.universities() + 1));
        entry.put("country", "CN");
        if (startUp) {
            entry.put("firm", Map.of("name", "Synthetic firm %03d".formatted(number + 1), "foundedOn", "2022-06-01"));
        }
        entry.put("submit", true);
        return entry;
    }

    private void screening(String path) {
        stage.scene("The organisers screen them; all are admitted to the preliminaries.");
        var decisions = all(cast.as(organiser), path + "/entries?status=SUBMITTED").stream()
                .map(entry -> Map.of("entryId", entry.path("id").asText(), "admitted", true))
                .toList();
        if (!decisions.isEmpty()) {
            var answer = cast.as(organiser)
                    .post(path + "/screening", Map.of("decisions", decisions))
                    .expecting(200);
            stage.say(
                    organiser + "> POST " + path + "/screening, " + decisions.size() + " decisions: " + answer.body());
        }
        stage.get(organiser, path + "/figures", "stated", "computed").expecting(200);
    }

    private void judges(String path) {
        if (!all(cast.as(organiser), path + "/appointments").isEmpty()) {
            return;
        }
        stage.scene("Three judges are appointed; each finds only what is assigned to him.");
        for (var account : accountsOf(JUDGES)) {
            stage.post(organiser, path + "/appointments", Map.of("account", account, "as", "JUDGE"), "as")
                    .expecting(201);
        }
    }

    private void round(String path, int number, String name, String mode, int quota) {
        // The last judge is not in the final, and does not find it.
        var judges = mode.equals("PITCH") ? JUDGES.subList(0, 2) : JUDGES;
        var round = path + "/rounds/" + number;
        if (cast.as(organiser).get(round).status() == 404) {
            stage.scene(name + ": " + quota + " of the field come through.");
            stage.post(organiser, path + "/rounds", plan(name, mode, quota), "number", "mode", "quota", "status")
                    .expecting(201);
        }
        if (cast.as(organiser).get(round).expecting(200).text("status").equals("PLANNED")) {
            stage.post(organiser, round + "/opening", null, "status", "field").expecting(200);
            stage.post(
                            organiser,
                            round + "/distribution",
                            Map.of("perEntry", 1, "judges", accountsOf(judges)),
                            "assigned",
                            "kept")
                    .expecting(200, 201);
        }
        if (cast.as(organiser).get(round).expecting(200).text("status").equals("ADVANCED")) {
            return;
        }
        judges.forEach(judge -> scores(judge, round));
        var first = cast.as(organiser).post(round + "/advancement", Map.of()).expecting(200, 201);
        var again = cast.as(organiser).post(round + "/advancement", Map.of()).expecting(200, 201);
        stage.say(organiser + "> " + first.call());
        stage.say("  " + first.status() + " inputHash " + first.text("inputHash") + ", "
                + first.body().path("list").size() + " ranked; run again: the very same list: "
                + first.body().path("list").equals(again.body().path("list")));
    }

    private List<String> accountsOf(List<String> names) {
        return names.stream()
                .map(name -> cast.as(name).get("/me").expecting(200).text("account"))
                .toList();
    }

    private static Map<String, Object> plan(String name, String mode, int quota) {
        var plan = new HashMap<String, Object>();
        plan.put("name", Map.of("en", name));
        plan.put("mode", mode);
        plan.put("quota", quota);
        if (mode.equals("PITCH")) {
            plan.put("pitchMinutes", 8);
            plan.put("questionMinutes", 7);
        }
        plan.put(
                "criteria",
                CRITERIA.entrySet().stream()
                        .map(one -> Map.of(
                                "code", one.getKey(),
                                "name", Map.of("en", one.getKey().toLowerCase(java.util.Locale.ROOT)),
                                "weight", one.getValue(),
                                "minimum", 0,
                                "maximum", 100))
                        .toList());
        return plan;
    }

    private void scores(String judge, String round) {
        var mine = all(cast.as(judge), round + "/scoresheets").stream()
                .filter(sheet -> !sheet.path("status").asText().equals("CONFIRMED"))
                .toList();
        if (mine.isEmpty()) {
            return;
        }
        var places = placesOf(round.substring(0, round.indexOf("/rounds")));
        var sheets = mine.stream()
                .map(sheet -> sheet(sheet.path("entryId").asText(), places))
                .toList();
        cast.as(judge).post(round + "/scoresheets", Map.of("sheets", sheets)).expecting(200, 201);
        stage.say(judge + "> POST " + round + "/scoresheets, " + sheets.size() + " sheets, confirmed");
    }

    private static Map<String, Object> sheet(String entry, Map<String, Integer> places) {
        var score = 99.5 - places.getOrDefault(entry, 0) * 0.5;
        return Map.of(
                "entryId",
                entry,
                "scores",
                CRITERIA.keySet().stream()
                        .map(code -> Map.of("criterion", code, "score", score))
                        .toList(),
                "confirm",
                true);
    }

    /** Which entry came in as which; the scores follow that order. */
    private Map<String, Integer> placesOf(String path) {
        var places = new HashMap<String, Integer>();
        for (var entry : all(cast.as("entrant"), path + "/entries")) {
            var title = entry.path("title").asText();
            var winner = cup.winners().indexOf(title);
            places.put(
                    entry.path("id").asText(),
                    winner >= 0 ? winner : Integer.parseInt(title.substring(title.length() - 3)) - 1);
        }
        return places;
    }

    private void awards(String path) {
        stage.scene("Gold, silver and bronze go along the final's ranking, and are released at the ceremony.");
        var ranking = cast.as(organiser)
                .get(path + "/rounds/3/advancement")
                .expecting(200)
                .body()
                .path("list");
        var choices = IntStream.range(0, MEDALS.size())
                .mapToObj(place ->
                        Map.of("entryId", ranking.path(place).path("entryId").asText(), "medal", MEDALS.get(place)))
                .toList();
        if (all(cast.as(organiser), path + "/awards").isEmpty()) {
            stage.post(
                            organiser,
                            path + "/awards",
                            Map.of("awards", choices, "ceremony", Map.of("name", story.ceremony())),
                            "items")
                    .expecting(201);
        }
        stage.post(organiser, path + "/release", null, "competitionId").expecting(200);
        stage.scene("The winner is led on: to the park's incubation.");
        stage.post(
                        organiser,
                        path + "/follow-ups",
                        Map.of("entryId", ranking.path(0).path("entryId").asText(), "kind", "INCUBATION"),
                        "id",
                        "kind",
                        "state")
                .expecting(201);
    }

    private static List<JsonNode> all(Api api, String list) {
        var items = new ArrayList<JsonNode>();
        var joint = list.contains("?") ? "&" : "?";
        var _ = Found.in(api, list + joint + "limit=200", item -> {
            items.add(item);
            return false;
        });
        return items;
    }

    private static String idOf(Api api) {
        return api.get("/me")
                .expecting(200)
                .body()
                .path("partners")
                .path(0)
                .path("id")
                .asText();
    }
}
