package org.jambatan.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jambatan.embedded.parts.PartFailed;

/**
 * The fourth story: from a need to a settled account. A company states what it wants solved, an institution offers, the
 * programme grants its support, one checkout asks for everything, and what is settled draws on the support until that
 * is used up. It can be played any number of times: every need and every project is a new one.
 */
public final class StoryFour {
    static final ZoneId PLACE = ZoneId.of("Asia/Kuala_Lumpur");
    static final String COMPANY = "biotech";
    static final String LABORATORY = "frim";
    static final String UNIVERSITY = "upm";

    private final Cast cast;
    private final Stage stage;
    private final World world = World.read();

    public StoryFour(Cast cast, Consumer<String> out) {
        this.cast = cast;
        this.stage = new Stage(cast, out);
    }

    public void play() {
        stage.say("");
        stage.say("Story 4: from a need to a settled account");
        var programme = programme();
        var analysis = offering("wood+composite", "ANALYSIS");
        var placement = offering("placement", "STUDENT_PARTICIPATION");
        var need = need(programme, analysis);
        var project = project(programme, need);
        new Committee(cast, stage, programme).grants(project, analysis, placement);
        var orders = checkedOut(project, need, analysis, placement);

        new OrderedWork(cast, stage).ofTheLaboratory(orders.getOrDefault(analysis, ""));
        drawn(project, 1);
        new OrderedWork(cast, stage).ofTheUniversity(orders.getOrDefault(placement, ""));
        drawn(project, 2);
        ended(programme, project, need, orders.getOrDefault(analysis, ""));
        stage.say("");
        stage.say("That is the way to a settled account: needed, matched, granted, ordered, done, paid, drawn.");
    }

    private String programme() {
        return Found.in(
                        cast.as("agency"),
                        "/programmes?limit=200",
                        Found.named(world.programme().name()))
                .orElseThrow(() -> new PartFailed("The demo world is not loaded; ./jambatan up loads it."))
                .path("id")
                .asText();
    }

    private String offering(String words, String kind) {
        var first = cast.anyone()
                .get("/offerings?q=" + words + "&kind=" + kind + "&limit=1")
                .expecting(200)
                .body()
                .path("items")
                .path(0);
        if (first.isMissingNode()) {
            throw new PartFailed("The demo world has no offering of kind " + kind + "; ./jambatan up loads it.");
        }
        return first.path("id").asText();
    }

    private String need(String programme, String analysis) {
        stage.scene("A company states what it wants solved, what it would bring, and what it can pay.");
        var wanted = Map.of(
                "programmeId", programme,
                "title", "Does our board hold?",
                "text",
                        "A new panel of palm fibre must be tested before it is sold: synthetic text of the demonstration.",
                "kinds", List.of("ANALYSIS"),
                "techniques", List.of("wood composite testing"),
                "sample", Map.of("material", "Panels of palm fibre", "amount", "40 pieces"),
                "budget", Map.of("amount", "6000.00", "currency", "MYR"));
        var need = stage.post(COMPANY, "/needs", wanted, "id", "status", "techniques")
                .expecting(201)
                .id();
        var path = "/needs/" + need;

        stage.scene("The programme's catalogue is held against it; every reason is said.");
        Patiently.await(
                "A match for the need",
                () -> Found.in(cast.as(COMPANY), path + "/matches", is("offeringId", analysis)));
        stage.get(COMPANY, path + "/matches", "name", "kindFits", "techniques", "score")
                .expecting(200);

        stage.scene("It is sent to the laboratory, which offers.");
        var laboratory = cast.partnerOf(LABORATORY);
        stage.post(COMPANY, path + "/sending", Map.of("institutionPartnerIds", List.of(laboratory)), "status")
                .expecting(200);
        var offer = Map.of("kind", "OFFER", "text", "We test such panels.", "offeringId", analysis);
        stage.post(LABORATORY, path + "/answers", offer, "kind", "text").expecting(201);
        return need;
    }

    private String project(String programme, String need) {
        stage.scene("The company begins a project: what it needs, books and orders is held together by it.");
        var opened = Map.of(
                "programmeId", programme,
                "name", "Panels of palm fibre (synthetic)",
                "purpose", "To sell a panel that holds.");
        var project = stage.post(COMPANY, "/projects", opened, "id", "status")
                .expecting(201)
                .id();
        stage.post(COMPANY, "/projects/" + project + "/needs", Map.of("needIds", List.of(need)), "needIds")
                .expecting(201);
        return project;
    }

    /** The orders that were opened, by their offerings. */
    private Map<String, String> checkedOut(String project, String need, String analysis, String placement) {
        var agreement = new Memorandum(cast, stage).between(COMPANY, UNIVERSITY);
        stage.scene("Its basket: an hour at a microscope, an analysis, a student. Nothing is asked of anybody yet.");
        var path = "/projects/" + project;
        put(path, new FreeTimes(cast, stage).firstHourOf(offering("confocal+microscope", "EQUIPMENT_USE")));
        put(
                path,
                Map.of(
                        "offeringId",
                        analysis,
                        "needId",
                        need,
                        "answers",
                        List.of(
                                Map.of("code", "sample-type", "value", "board"),
                                Map.of("code", "samples", "value", "40"))));
        put(path, placementOf(placement, agreement));

        stage.scene("One checkout asks for all of it; each institution answers for itself, by events.");
        var checkout = stage.post(COMPANY, path + "/checkout", Map.of(), "id", "answered")
                .expecting(202)
                .id();
        var checked = path + "/checkouts/" + checkout;
        Patiently.await(
                "The answer to every leg",
                () -> Optional.of(cast.as(COMPANY).get(checked).expecting(200))
                        .filter(answer -> answer.body().path("answered").asBoolean()));
        var legs = stage.get(COMPANY, checked, "answered", "legs")
                .expecting(200)
                .body()
                .path("legs");
        return granted(legs);
    }

    private static Map<String, String> granted(JsonNode legs) {
        var orders = new HashMap<String, String>();
        for (var leg : legs) {
            if (!leg.path("state").asText().equals("GRANTED")) {
                throw new PartFailed("A leg of the checkout was not granted: " + leg);
            }
            if (leg.has("orderId")) {
                orders.put(leg.path("offeringId").asText(), leg.path("orderId").asText());
            }
        }
        return orders;
    }

    private static Map<String, Object> placementOf(String offering, String agreement) {
        var from = LocalDate.now(PLACE).plusDays(14);
        return Map.of(
                "offeringId",
                offering,
                "agreementId",
                agreement,
                "answers",
                List.of(Map.of("code", "topic", "value", "How moisture moves in a panel")),
                "placement",
                Map.of(
                        "places",
                        1,
                        "from",
                        from.toString(),
                        "until",
                        from.plusWeeks(8).toString(),
                        "supervisorOffice",
                        "Head of Development"),
                "ipNote",
                "What the student finds belongs to the company; the student may publish after a year.");
    }

    private void put(String project, Map<String, Object> item) {
        stage.post(COMPANY, project + "/items", item, "actions").expecting(201);
    }

    /** Waits until so many settlements stand in the account, and shows what became of the support. */
    private void drawn(String project, int settlements) {
        stage.scene(
                settlements == 1
                        ? "What was settled draws on the support by itself."
                        : "The second draws what is left, and says that it was more.");
        var account = Patiently.await(
                "The project's support account",
                () -> Found.in(cast.as(COMPANY), "/support-accounts?limit=200", is("projectId", project)));
        var path = "/support-accounts/" + account.path("id").asText();
        Patiently.await(
                "The draw",
                () -> Optional.of(lines(path + "/statement", "DRAW")).filter(drawn -> drawn >= settlements));
        stage.get(COMPANY, path, "committed", "drawn", "left").expecting(200);
        stage.get(COMPANY, path + "/statement", "kind", "asked", "drawn", "capped", "balance")
                .expecting(200);
    }

    private int lines(String statement, String kind) {
        var found = 0;
        for (var line : cast.as(COMPANY)
                .get(statement + "?limit=200")
                .expecting(200)
                .body()
                .path("items")) {
            if (line.path("kind").asText().equals(kind)) {
                found++;
            }
        }
        return found;
    }

    private void ended(String programme, String project, String need, String order) {
        stage.scene("The need has been met, and the project shows all that came of it.");
        var met = Map.of("outcome", "ORDER", "orderId", order);
        stage.post(COMPANY, "/needs/" + need + "/conclusion", met, "status", "conclusion")
                .expecting(200);
        stage.get(COMPANY, "/projects/" + project, "name", "bookings", "orders", "settled", "support")
                .expecting(200);
        stage.scene("The agency reads what its programme brought about.");
        stage.get("agency", "/reports/funnel?programmeId=" + programme).expecting(200);
        stage.get("agency", "/reports/support?programmeId=" + programme).expecting(200);
    }

    static Predicate<JsonNode> is(String member, String value) {
        return item -> item.path(member).asText().equals(value);
    }
}
