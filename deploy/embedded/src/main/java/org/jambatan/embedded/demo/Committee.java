package org.jambatan.embedded.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The programme's committee judges one application, and its chair writes down what came of it. */
final class Committee {
    private static final List<String> MEMBERS = List.of("judge1", "judge2");
    private static final Map<String, String> CAP = Map.of("amount", "5000.00", "currency", "MYR");

    private final Cast cast;
    private final Stage stage;
    private final String programme;
    private final String applications;

    Committee(Cast cast, Stage stage, String programme) {
        this.cast = cast;
        this.stage = stage;
        this.programme = "/programmes/" + programme;
        this.applications = this.programme + "/applications";
    }

    void grants(String project, String analysis, String placement) {
        stage.scene("It applies for the programme's support: up to RM 5,000 for a project.");
        var application = Map.of(
                "projectId",
                project,
                "requested",
                CAP,
                "purpose",
                "Tests, and a student who finds out why.",
                "lines",
                List.of(
                        line("Tests of 40 panels", "ANALYSIS", analysis, "3600.00"),
                        line("A student for eight weeks", "STUDENT_PARTICIPATION", placement, "3000.00")));
        var id = stage.post(StoryFour.COMPANY, applications, application, "id", "status", "requested")
                .expecting(201)
                .id();
        var path = applications + "/" + id;

        stage.scene("The committee scores it; its chair records the decision with minutes.");
        stage.post("agency", path + "/review", null, "status").expecting(200);
        MEMBERS.forEach(member -> score(member, path));
        var decision = Map.of(
                "decision",
                "APPROVED",
                "amount",
                CAP,
                "minutes",
                Map.of("text", "A viable project of the right size: synthetic minutes."));
        stage.post("agency", path + "/decision", decision, "status", "granted", "decisions")
                .expecting(200);
    }

    private void score(String member, String path) {
        cast.renew(member);
        var sheet = Map.of(
                "scores",
                criteria().stream()
                        .map(criterion -> Map.of("criterion", criterion, "score", 80))
                        .toList());
        stage.post(member, path + "/scores", sheet, "mark", "counted").expecting(200, 201);
    }

    /** Those the programme scores by; who has none is scored by how viable a project is. */
    private List<String> criteria() {
        var codes = new ArrayList<String>();
        cast.as("agency")
                .get(programme)
                .expecting(200)
                .body()
                .at("/support/rules/criteria")
                .forEach(criterion -> codes.add(criterion.path("code").asText()));
        return codes.isEmpty() ? List.of("VIABILITY") : codes;
    }

    private static Map<String, Object> line(String text, String service, String offering, String amount) {
        return Map.of(
                "text", text,
                "service", service,
                "offeringId", offering,
                "amount", Map.of("amount", amount, "currency", "MYR"));
    }
}
