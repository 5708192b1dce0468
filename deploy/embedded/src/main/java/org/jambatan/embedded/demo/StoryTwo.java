package org.jambatan.embedded.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jambatan.embedded.parts.PartFailed;

/**
 * The second story: a memorandum between an agency and a park abroad, the five things they do together, a visit, a
 * company that lands, and what shows that the memorandum lives. What was played before is found and shown.
 */
public final class StoryTwo {
    private final Cast cast;
    private final Stage stage;
    private final Abroad abroad = Abroad.read();
    private final String agency;
    private final String park;

    public StoryTwo(Cast cast, Consumer<String> out) {
        this.cast = cast;
        this.stage = new Stage(cast, out);
        this.agency = abroad.agency().account();
        this.park = abroad.park().account();
    }

    public void play() {
        stage.say("");
        stage.say("Story 2: MRANTI and Z-Park");
        var memorandum = memorandum();
        stage.scene("They agreed on five things to do together; each keeps the stated text beside its name.");
        var initiatives = new HashMap<String, String>();
        for (var together : abroad.initiatives()) {
            initiatives.put(together.type(), initiative(memorandum, together));
        }
        visits(initiatives.getOrDefault("BENCHMARKING_VISITS", ""));
        new Landing(cast, stage, abroad).play(memorandum, initiatives.getOrDefault("SOFT_LANDING", ""));

        stage.scene("Does anything happen after the photograph? The evidence says.");
        stage.get(
                        agency,
                        "/agreements/" + memorandum + "/engagement",
                        "level",
                        "rule",
                        "ruleVersion",
                        "counts",
                        "total")
                .expecting(200);
        stage.get(agency, "/reports/register?by=SECTOR", "key", "inForce", "alive", "evidence")
                .expecting(200);
        stage.say("");
        stage.say("That is the bridge abroad: signed, owned, visited, landed, and alive.");
    }

    private String memorandum() {
        var paper = abroad.memorandum();
        var standing = Found.in(
                cast.as(agency),
                "/agreements?type=MOU&limit=200",
                item -> item.path("title")
                        .path("en")
                        .asText()
                        .equals(paper.title().get("en")));
        if (standing.isPresent()) {
            stage.scene("The memorandum of MRANTI and Z-Park stands; a minister witnessed it, and gates nothing.");
            var path = "/agreements/" + standing.get().path("id").asText();
            stage.get(park, path, "title", "legalState", "parties", "precursorVisit", "lastDay")
                    .expecting(200);
            return standing.get().path("id").asText();
        }
        stage.scene("A visit in December led to a memorandum. It is drafted for the park's legal signatory.");
        var drafted = stage.post(agency, "/agreements", draft(paper), "id", "legalState", "parties", "precursorVisit")
                .expecting(201);
        stage.scene("Both sides sign in Beijing; the minister's witness is an honour and gates nothing.");
        sign(agency, drafted.id(), Map.of("role", "SIGNATORY", "office", Map.of("en", "Chief Executive Officer")));
        sign(
                agency,
                drafted.id(),
                Map.of(
                        "role", "OFFICIATING_WITNESS",
                        "office", Map.of("en", "Minister of Science, Technology and Innovation"),
                        "organisation", Map.of("en", "Ministry of Science, Technology and Innovation (MOSTI)")));
        sign(park, drafted.id(), Map.of("role", "SIGNATORY", "office", Map.of("en", "General Manager")));
        stage.get(agency, "/agreements/" + drafted.id(), "legalState", "engagement", "lastDay", "actions")
                .expecting(200);
        return drafted.id();
    }

    private Map<String, Object> draft(Abroad.Memorandum paper) {
        var draft = new HashMap<String, Object>();
        draft.put("type", "MOU");
        draft.put("title", paper.title());
        draft.put("text", Map.of("en", paper.text()));
        draft.put("languages", List.of("en", "zh"));
        draft.put("sectors", paper.sectors());
        draft.put("effectiveFrom", paper.signedOn());
        draft.put("effectiveUntil", paper.until());
        draft.put("precursorVisit", Map.of("on", paper.visitOn(), "place", Map.of("en", "Beijing")));
        draft.put(
                "parties",
                List.of(
                        Map.of("partnerId", partner(abroad.agency().name()), "role", "PARTY"),
                        Map.of(
                                "partnerId",
                                partner(abroad.signatory().name()),
                                "role",
                                "PARTY",
                                "onBehalfOf",
                                partner(abroad.park().name()))));
        return draft;
    }

    private void sign(String account, String memorandum, Map<String, Object> who) {
        var signature = new HashMap<>(who);
        signature.put("method", "WET_INK_SCAN");
        signature.put("signedOn", abroad.memorandum().signedOn());
        signature.put("place", Map.of("en", "Beijing"));
        signature.put("ceremony", Map.of("en", "Signing ceremony in Beijing (date synthetic)"));
        stage.post(account, "/agreements/" + memorandum + "/signatures", signature, "role", "office", "organisation")
                .expecting(201);
    }

    private String initiative(String memorandum, Abroad.Together together) {
        var there = Found.in(
                cast.as(agency),
                "/initiatives?limit=200&agreementId=" + memorandum,
                item -> item.path("title").path("en").asText().equals(together.title()));
        if (there.isPresent()) {
            stage.get(
                            agency,
                            "/initiatives/" + there.get().path("id").asText(),
                            "title",
                            "statedText",
                            "status",
                            "progress",
                            "health",
                            "stale")
                    .expecting(200);
            return there.get().path("id").asText();
        }
        var proposal = Map.of(
                "type", together.type(),
                "agreementIds", List.of(memorandum),
                "title", Map.of("en", together.title()),
                "statedText", Map.of("en", together.stated()),
                "owners",
                        List.of(
                                Map.of("partnerId", partner(abroad.agency().name())),
                                Map.of("partnerId", partner(abroad.park().name()))));
        var id = stage.post(agency, "/initiatives", proposal, "id", "status", "statedText")
                .expecting(201)
                .id();
        stage.post(park, "/initiatives/" + id + "/activation", null, "status").expecting(200);
        return id;
    }

    private void visits(String initiative) {
        new Visits(cast, stage, abroad, this::partner).play("/initiatives/" + initiative);
    }

    private String partner(String name) {
        return Found.in(cast.as(agency), "/partners?limit=200", Found.named(name))
                .orElseThrow(
                        () -> new PartFailed(name + " is not in the register; ./jambatan up loads the demo world."))
                .path("id")
                .asText();
    }
}
