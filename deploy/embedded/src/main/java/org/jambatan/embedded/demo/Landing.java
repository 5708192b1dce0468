package org.jambatan.embedded.demo;

import java.util.List;
import java.util.Map;

/** A company comes in softly; both hosts share its case. */
final class Landing {
    private static final List<String> STAGES = List.of("SCREENED", "PREPARING", "LANDED");

    private final Cast cast;
    private final Stage stage;
    private final Abroad abroad;

    Landing(Cast cast, Stage stage, Abroad abroad) {
        this.cast = cast;
        this.stage = stage;
        this.abroad = abroad;
    }

    void play(String memorandum, String initiative) {
        var agency = abroad.agency().account();
        var park = abroad.park().account();
        stage.scene("A company lands softly, by stages that both hosts see.");
        var standing = Found.in(
                cast.as(park),
                "/soft-landing-cases?limit=200&agreementId=" + memorandum,
                item -> item.path("company")
                        .path("name")
                        .asText()
                        .equals(abroad.company().name()));
        var path = "/soft-landing-cases/"
                + standing.map(found -> found.path("id").asText()).orElseGet(() -> open(memorandum, initiative));
        var reached = cast.as(agency).get(path).expecting(200).text("stage");
        for (var next : STAGES.subList(STAGES.indexOf(reached) + 1, STAGES.size())) {
            stage.post(
                            next.equals("SCREENED") ? park : agency,
                            path + "/stages",
                            Map.of("stage", next),
                            "stage",
                            "next")
                    .expecting(201);
        }
        stage.get(park, path, "company", "stage", "history", "services").expecting(200);
    }

    private String open(String memorandum, String initiative) {
        var hosts = cast.as(abroad.agency().account())
                .get("/initiatives/" + initiative)
                .expecting(200)
                .body()
                .path("owners");
        var company = abroad.company();
        var opened = Map.of(
                "agreementId", memorandum,
                "initiativeId", initiative,
                "company", Map.of("name", company.name(), "country", company.country()),
                "hosts",
                        List.of(
                                hosts.path(0).path("partnerId").asText(),
                                hosts.path(1).path("partnerId").asText()),
                "needs", company.needs(),
                "targetMarket", company.targetMarket());
        var id = stage.post(abroad.park().account(), "/soft-landing-cases", opened, "id", "stage", "next")
                .expecting(201)
                .id();
        stage.post(
                        abroad.agency().account(),
                        "/soft-landing-cases/" + id + "/services",
                        Map.of("name", "A desk at Technology Park Malaysia (synthetic)"),
                        "services")
                .expecting(201);
        return id;
    }
}
