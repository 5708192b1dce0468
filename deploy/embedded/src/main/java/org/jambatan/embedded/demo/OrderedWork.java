package org.jambatan.embedded.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How an order goes on once it is there: quoted, accepted, paid in part, done, reckoned anew, paid, released. */
final class OrderedWork {
    private final Cast cast;
    private final Stage stage;

    OrderedWork(Cast cast, Stage stage) {
        this.cast = cast;
        this.stage = stage;
    }

    /** Forty tests are quoted, thirty-six are run: what is paid is what was done. */
    void ofTheLaboratory(String order) {
        var laboratory = StoryFour.LABORATORY;
        var path = "/orders/" + order;
        stage.scene("The laboratory reads the answers and quotes, by its tariff; the company accepts.");
        stage.get(laboratory, path, "status", "offeringName", "actions").expecting(200);
        agreed(laboratory, path, List.of(Map.of("unit", "sample", "quantity", 40)));
        stage.scene("Half of it is paid before the work starts.");
        stage.post(
                        laboratory,
                        path + "/deposit",
                        Map.of("reference", "Synthetic receipt 1", "paidOn", today()),
                        "status")
                .expecting(200);
        stage.post(laboratory, path + "/start", null, "status").expecting(200);
        stage.scene("Thirty-six panels could be tested: the price is reckoned anew. The results wait for the money.");
        stage.post(
                        laboratory,
                        path + "/delivery",
                        Map.of("lines", List.of(Map.of("line", 1, "quantity", 36))),
                        "status",
                        "inside")
                .expecting(200);
        var file = cast.as(laboratory)
                .postFile(path + "/files?result=true&name=panels.csv", "text/csv", "panel,held\n1,yes\n2,yes\n")
                .expecting(201);
        stage.say(laboratory + "> " + file.call());
        stage.isRefused(laboratory, path + "/release", Map.of());
        settled(laboratory, path);
        stage.post(laboratory, path + "/release", null, "status", "releasedAt").expecting(200);
        stage.get(StoryFour.COMPANY, path + "/files", "name", "result", "size").expecting(200);
    }

    /** A placement whose supervision is priced freely; nothing is paid before, and nothing waits for the payment. */
    void ofTheUniversity(String order) {
        var university = StoryFour.UNIVERSITY;
        var path = "/orders/" + order;
        stage.scene("The university quotes the student's place and the supervision; it asks for no deposit.");
        agreed(
                university,
                path,
                List.of(
                        Map.of("unit", "place", "quantity", 1),
                        Map.of(
                                "description",
                                "Supervision and materials",
                                "unit",
                                "report",
                                "quantity",
                                1,
                                "unitPrice",
                                Map.of("amount", "2500.00", "currency", "MYR"))));
        stage.post(university, path + "/start", null, "status").expecting(200);
        stage.post(university, path + "/delivery", null, "status").expecting(200);
        settled(university, path);
    }

    private void agreed(String institution, String path, List<Map<String, Object>> lines) {
        stage.post(institution, path + "/quotes", Map.of("lines", lines), "status", "inside")
                .expecting(200, 201);
        stage.post(StoryFour.COMPANY, path + "/acceptance", Map.of("quoteVersion", 1), "status")
                .expecting(200);
    }

    private void settled(String institution, String path) {
        stage.post(
                        institution,
                        path + "/settlement",
                        Map.of("reference", "Synthetic receipt 2", "settledOn", today()),
                        "status")
                .expecting(200);
    }

    private static String today() {
        return LocalDate.now(StoryFour.PLACE).toString();
    }
}
