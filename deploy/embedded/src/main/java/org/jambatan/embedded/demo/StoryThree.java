package org.jambatan.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jambatan.embedded.parts.PartFailed;

/**
 * The third story: a science park founds an alliance with a hospital, takes up its result, an investor signs a letter of
 * intent, and a competition is judged down to its awards. What was played before is found and shown.
 */
public final class StoryThree {
    private final Cast cast;
    private final Stage stage;
    private final LifeHealth story = LifeHealth.read();
    private final String park = story.park().account();
    private final String hospital = story.hospital().account();
    private final String investor = story.investor().account();

    public StoryThree(Cast cast, Consumer<String> out) {
        this.cast = cast;
        this.stage = new Stage(cast, out);
    }

    public void play() {
        stage.say("");
        stage.say("Story 3: the alliance of Tongji's science park in Putuo");
        var charter = charter();
        var alliance = alliance(charter);
        investorJoins(alliance);
        testingPlatform(alliance);
        community();
        story.cooperations().forEach(this::cooperation);
        money(project());
        new TianjiaoBayCup(cast, stage, story).play();
        stage.say("");
        stage.say("That is the alliance: chartered, joined, fed with results, and judged in the open.");
    }

    private String charter() {
        var title = Map.of("en", "Charter of the " + story.alliance().name().get("en") + " (text synthetic)");
        var standing = Found.in(
                cast.as(park), "/agreements?type=ALLIANCE_CHARTER&limit=200", item -> isCalled(item, "title", title));
        if (standing.isPresent()) {
            return id(standing.get());
        }
        stage.scene("The park and the hospital found an alliance: both sign its charter.");
        var draft = Map.of(
                "type",
                "ALLIANCE_CHARTER",
                "title",
                title,
                "quorum",
                2,
                "effectiveFrom",
                story.day(),
                "parties",
                List.of(
                        Map.of("partnerId", partnerOf(park), "role", "FOUNDER"),
                        Map.of("partnerId", partnerOf(hospital), "role", "FOUNDER")));
        var charter = stage.post(park, "/agreements", draft, "id", "type", "legalState")
                .expecting(201)
                .id();
        sign(park, charter, "General Manager", story.day());
        sign(hospital, charter, "Director", story.day());
        return charter;
    }

    private String alliance(String charter) {
        var plan = story.alliance();
        var standing = Found.in(
                cast.as(park), "/alliances?kind=ALLIANCE&limit=200", item -> isCalled(item, "name", plan.name()));
        if (standing.isPresent()) {
            stage.scene("The alliance stands; this is its public page.");
        } else {
            stage.scene("It is prepared under that charter, seated in Putuo Park, and unveiled at the ceremony.");
            var proposal = Map.of(
                    "kind", "ALLIANCE",
                    "name", plan.name(),
                    "alsoCalled", plan.alsoCalled(),
                    "charterId", charter,
                    "timeZone", "Asia/Shanghai",
                    "seat", Map.of("partnerId", partnerOf(park), "campus", plan.campus(), "beside", plan.beside()),
                    "sectors", List.of("LIFE_SCIENCES"),
                    "facets", plan.facets(),
                    "purposes",
                            plan.purposes().stream()
                                    .map(text -> Map.of("text", text))
                                    .toList(),
                    "listed", true);
            var id = stage.post(park, "/alliances", proposal, "id", "status")
                    .expecting(201)
                    .id();
            stage.post(
                            park,
                            "/alliances/" + id + "/unveiling",
                            Map.of("on", story.day(), "ceremony", story.ceremony(), "beside", plan.beside()),
                            "status",
                            "unveiling")
                    .expecting(200);
        }
        var id = Found.in(cast.anyone(), "/alliances?limit=200", item -> isCalled(item, "name", plan.name()))
                .map(StoryThree::id)
                .orElseThrow(() -> new PartFailed("The alliance has no public page."));
        stage.get("anyone", "/alliances/" + id, "name", "alsoCalled", "status", "seat", "purposes", "facets")
                .expecting(200);
        return id;
    }

    private void investorJoins(String alliance) {
        var path = "/alliances/" + alliance;
        if (Found.in(cast.as(investor), path + "/applications?limit=200", item -> true)
                .isEmpty()) {
            stage.scene("An investor applies for what it brings in: finance. The secretariat says yes.");
            var application = stage.post(
                            investor,
                            path + "/applications",
                            Map.of(
                                    "tier",
                                    "MEMBER",
                                    "facet",
                                    "FINANCE",
                                    "message",
                                    "Early money for seed projects (synthetic).",
                                    "listed",
                                    true),
                            "id",
                            "status")
                    .expecting(201)
                    .id();
            stage.post(park, path + "/applications/" + application + "/acceptance", Map.of(), "status")
                    .expecting(200);
        }
        stage.get("anyone", path + "/members?limit=20", "name", "tier", "facet").expecting(200);
    }

    private void testingPlatform(String alliance) {
        var path = "/alliances/" + alliance + "/collections";
        var name = Map.of("en", "Testing platform (synthetic selection)", "zh", "检测平台");
        if (Found.in(cast.as(park), path + "?limit=200", item -> isCalled(item, "name", name))
                .isPresent()) {
            return;
        }
        stage.scene("A testing platform is a named collection of what members offer.");
        var offering = Found.in(cast.as(park), "/offerings?limit=200&partnerId=" + partnerOf(park), item -> true)
                .orElseThrow(() -> new PartFailed("The park offers nothing; ./jambatan up loads the demo world."));
        var collection = stage.post(park, path, Map.of("kind", "TESTING", "name", name), "id", "kind", "status")
                .expecting(201)
                .id();
        stage.post(
                        park,
                        path + "/" + collection + "/offerings",
                        Map.of("offeringId", id(offering)),
                        "offerings",
                        "status")
                .expecting(200, 201);
        stage.post(park, path + "/" + collection + "/publication", null, "status")
                .expecting(200);
    }

    private void community() {
        var plan = story.community();
        if (Found.in(cast.as(park), "/alliances?kind=COMMUNITY&limit=200", item -> isCalled(item, "name", plan.name()))
                .isPresent()) {
            return;
        }
        stage.scene("The same day an innovation community of six sides starts: 产学研用政金.");
        var proposal = Map.of(
                "kind", "COMMUNITY",
                "name", plan.name(),
                "timeZone", "Asia/Shanghai",
                "seat", Map.of("partnerId", partnerOf(park)),
                "facets", plan.facets());
        var id = stage.post(park, "/alliances", proposal, "id", "facets")
                .expecting(201)
                .id();
        stage.post(
                        park,
                        "/alliances/" + id + "/unveiling",
                        Map.of("on", story.day(), "ceremony", story.ceremony()),
                        "status")
                .expecting(200);
    }

    private void cooperation(LifeHealth.Cooperation with) {
        if (Found.in(
                        cast.as(park),
                        "/agreements?type=STRATEGIC_COOPERATION&limit=200",
                        item -> isCalled(item, "title", with.title()))
                .isPresent()) {
            return;
        }
        stage.scene("Strategic cooperation is signed: " + with.title().get("en") + ".");
        var draft = Map.of(
                "type",
                "STRATEGIC_COOPERATION",
                "title",
                with.title(),
                "effectiveFrom",
                story.day(),
                "parties",
                List.of(
                        Map.of("partnerId", partnerOf(park), "role", "PARTY"),
                        Map.of("partnerId", partnerOf(with.with()), "role", "PARTY")));
        var paper = stage.post(park, "/agreements", draft, "id", "legalState")
                .expecting(201)
                .id();
        sign(park, paper, "General Manager", story.day());
        sign(with.with(), paper, "Director", story.day());
    }

    private String project() {
        var wanted = story.result();
        var standing = Found.in(
                cast.as(park), "/incubated-projects?limit=200", item -> isCalled(item, "title", wanted.title()));
        if (standing.isPresent()) {
            return id(standing.get());
        }
        stage.scene("The hospital offers a result; the park assesses it and takes it up into its incubation.");
        var offer = Map.of(
                "parkId", partnerOf(park),
                "title", wanted.title(),
                "description", wanted.description(),
                "publicAbstract", wanted.summary(),
                "confidentiality", "ABSTRACT",
                "readiness", 3,
                "sectors", List.of("BIOMEDICINE"),
                "sought", List.of("INCUBATION", "INVESTOR"));
        var result = "/results/"
                + stage.post(hospital, "/results", offer, "id", "status", "confidentiality")
                        .expecting(201)
                        .id();
        stage.post(
                        park,
                        result + "/assessments",
                        Map.of("verdict", "TAKE_UP", "score", 4, "comment", "Worth a year of incubation (synthetic)."),
                        "status")
                .expecting(200, 201);
        var project = stage.post(park, result + "/take-up", Map.of(), "status", "decision")
                .expecting(200)
                .body()
                .path("decision")
                .path("projectId")
                .asText();
        stage.post(park, "/incubated-projects/" + project + "/stages", Map.of("stage", "INCUBATING"), "stage", "next")
                .expecting(200, 201);
        return project;
    }

    private void money(String project) {
        var path = "/incubated-projects/" + project;
        if (cast.as(investor).get(path).status() == 404) {
            stage.scene("No investor sees the project until its owner names one.");
            stage.get(investor, path, "code").expecting(404);
            stage.post(hospital, path + "/readers", Map.of("partnerId", partnerOf(investor)), "readers")
                    .expecting(200, 201);
            stage.post(investor, path + "/interests", Map.of(), "id", "step").expecting(201);
            stage.scene("It signs a letter of intent. Intended money and closed money stand apart.");
            letterOfIntent(project);
        }
        stage.get(hospital, path + "/pipeline", "steps", "intended", "closed").expecting(200);
    }

    private void letterOfIntent(String project) {
        var wanted = story.result();
        var today = LocalDate.now(TianjiaoBayCup.PLACE);
        var draft = Map.of(
                "type",
                "INVESTMENT_LOI",
                "title",
                Map.of("en", "Letter of intent (synthetic)", "zh", "投资意向书"),
                "effectiveFrom",
                today.toString(),
                "effectiveUntil",
                today.plusMonths(6).toString(),
                "investment",
                Map.of(
                        "projectId",
                        project,
                        "project",
                        wanted.title(),
                        "from",
                        Map.of("amount", wanted.from(), "currency", wanted.currency()),
                        "until",
                        Map.of("amount", wanted.until(), "currency", wanted.currency())),
                "parties",
                List.of(
                        Map.of("partnerId", partnerOf(investor), "role", "INVESTOR"),
                        Map.of("partnerId", partnerOf(hospital), "role", "PROJECT_OWNER")));
        var letter = stage.post(investor, "/agreements", draft, "id", "type", "legalState")
                .expecting(201)
                .id();
        sign(investor, letter, "Partner", today.toString());
        sign(hospital, letter, "Director", today.toString());
    }

    private void sign(String account, String paper, String office, String on) {
        var signature = Map.of(
                "role", "SIGNATORY", "office", Map.of("en", office + " (synthetic)"), "method", "SEAL", "signedOn", on);
        stage.post(account, "/agreements/" + paper + "/signatures", signature, "role", "office")
                .expecting(201);
    }

    private String partnerOf(String account) {
        return cast.as(account)
                .get("/me")
                .expecting(200)
                .body()
                .path("partners")
                .path(0)
                .path("id")
                .asText();
    }

    private static boolean isCalled(JsonNode item, String field, Map<String, String> text) {
        return item.path(field).path("en").asText().equals(text.get("en"));
    }

    private static String id(JsonNode object) {
        return object.path("id").asText();
    }
}
