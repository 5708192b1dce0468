package org.jambatan.embedded.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A visit with its meetings, milestones with their weights, and what the two sides measure, compared. */
final class Visits {
    private final Cast cast;
    private final Stage stage;
    private final Abroad abroad;
    private final Function<String, String> partnerNamed;

    Visits(Cast cast, Stage stage, Abroad abroad, Function<String, String> partnerNamed) {
        this.cast = cast;
        this.stage = stage;
        this.abroad = abroad;
        this.partnerNamed = partnerNamed;
    }

    void play(String path) {
        var agency = abroad.agency().account();
        stage.scene("The benchmarking visits: milestones weigh, a visit is held, and each side measures.");
        if (cast.as(agency).get(path).expecting(200).body().path("milestones").isEmpty()) {
            milestones(path);
            visit(path);
            measure(path);
        }
        stage.get(
                        agency,
                        path,
                        "progress",
                        "declaredHealth",
                        "healthFloor",
                        "health",
                        "stale",
                        "milestones",
                        "activities")
                .expecting(200);
        stage.get(agency, path + "/comparison", "indicators").expecting(200);
    }

    private void milestones(String path) {
        var agency = abroad.agency().account();
        var first = stage.post(
                        agency,
                        path + "/milestones",
                        Map.of(
                                "title",
                                Map.of("en", "First joint visit (synthetic)"),
                                "weight",
                                3,
                                "due",
                                "2026-10-31"),
                        "progress")
                .expecting(201)
                .body();
        stage.post(
                        agency,
                        path + "/milestones",
                        Map.of(
                                "title",
                                Map.of("en", "Comparison published (synthetic)"),
                                "weight",
                                1,
                                "due",
                                "2027-06-30"),
                        "progress")
                .expecting(201);
        var id = first.path("milestones").path(0).path("id").asText();
        stage.post(
                        abroad.park().account(),
                        path + "/milestones/" + id + "/completion",
                        Map.of("doneOn", "2026-09-18", "evidenceNote", "Minutes of the visit (synthetic)"),
                        "progress")
                .expecting(200);
        stage.post(agency, path + "/reports", Map.of("health", "GREEN"), "health")
                .expecting(201);
    }

    private void visit(String path) {
        var agency = abroad.agency().account();
        var planned = stage.post(
                        agency,
                        path + "/activities",
                        Map.of(
                                "type",
                                "VISIT",
                                "title",
                                Map.of("en", "Visit of Malaysian businesses to Z-Park (synthetic)"),
                                "from",
                                "2026-09-16",
                                "until",
                                "2026-09-18",
                                "place",
                                Map.of("en", "Beijing"),
                                "delegations",
                                List.of(Map.of(
                                        "partnerId",
                                        partnerNamed.apply(abroad.agency().name()),
                                        "people",
                                        14))),
                        "version")
                .expecting(201)
                .body();
        var id = planned.path("activities").path(0).path("id").asText();
        stage.post(
                        abroad.park().account(),
                        path + "/activities/" + id + "/holding",
                        Map.of(
                                "heldOn", "2026-09-18",
                                "meetings",
                                        List.of(Map.of(
                                                "company", "Demo Biotech Sdn Bhd",
                                                "met", abroad.company().name(),
                                                "outcome", "A pilot was agreed (synthetic)")),
                                "outputs", List.of("Minutes of six meetings (synthetic)"),
                                "outcomes", List.of("One company asked to land (synthetic)")),
                        "activities")
                .expecting(200);
    }

    private void measure(String path) {
        var sides = List.of(abroad.agency(), abroad.park());
        for (var i = 0; i < sides.size(); i++) {
            var side = sides.get(i);
            var other = sides.get(1 - i);
            var added = stage.post(
                            side.account(),
                            path + "/kpis",
                            Map.of(
                                    "indicator",
                                    Map.of("en", "Technology businesses incubated a year (synthetic)"),
                                    "unit",
                                    "businesses",
                                    "side",
                                    partnerNamed.apply(side.name()),
                                    "mode",
                                    "MANUAL",
                                    "period",
                                    Map.of("from", "2026-01-01", "until", "2026-12-31"),
                                    "target",
                                    40 + 200 * i),
                            "version")
                    .expecting(201)
                    .body();
            var kpi = path + "/kpis/" + added.path("kpis").path(i).path("id").asText();
            var recorded = stage.post(
                            side.account(),
                            kpi + "/values",
                            Map.of("on", "2026-06-30", "value", 18 + 96 * i),
                            "version")
                    .expecting(201)
                    .body();
            var value = recorded.path("kpis")
                    .path(i)
                    .path("values")
                    .path(0)
                    .path("id")
                    .asText();
            stage.post(other.account(), kpi + "/values/" + value + "/approval", null, "version")
                    .expecting(200);
        }
    }
}
