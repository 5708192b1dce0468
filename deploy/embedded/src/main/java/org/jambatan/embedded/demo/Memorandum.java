package org.jambatan.embedded.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An agreement of a company and an institution, under which students are placed. What stands is used again. */
final class Memorandum {
    private static final String TITLE = "Memorandum on student placements (synthetic)";

    private final Cast cast;
    private final Stage stage;

    Memorandum(Cast cast, Stage stage) {
        this.cast = cast;
        this.stage = stage;
    }

    String between(String company, String institution) {
        var standing = Found.in(
                cast.as(company),
                "/agreements?type=MOU&state=IN_FORCE&limit=200",
                item -> item.path("title").path("en").asText().equals(TITLE));
        if (standing.isPresent()) {
            return standing.get().path("id").asText();
        }
        stage.scene("A student is placed under an agreement alone: the company and the university sign one.");
        var today = LocalDate.now(StoryFour.PLACE);
        var draft = Map.of(
                "type", "MOU",
                "title", Map.of("en", TITLE),
                "effectiveFrom", today.toString(),
                "effectiveUntil", today.plusYears(2).toString(),
                "parties",
                        List.of(
                                Map.of("partnerId", cast.partnerOf(company), "role", "PARTY"),
                                Map.of("partnerId", cast.partnerOf(institution), "role", "PARTY")));
        var id = stage.post(company, "/agreements", draft, "id", "legalState")
                .expecting(201)
                .id();
        sign(company, id, "Managing Director", today);
        sign(institution, id, "Deputy Vice-Chancellor", today);
        return id;
    }

    private void sign(String account, String agreement, String office, LocalDate day) {
        var signature = Map.of(
                "role", "SIGNATORY", "office", Map.of("en", office), "method", "CLICK", "signedOn", day.toString());
        stage.post(account, "/agreements/" + agreement + "/signatures", signature, "role", "office")
                .expecting(201);
    }
}
