package org.jambatan.embedded.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.parts.PartFailed;

/** An institution that is not confirmed yet: refused, then confirmed by its letter, then published. */
final class Newcomer {
    private final Cast cast;
    private final Stage stage;
    private final World.Institution institution;

    Newcomer(Cast cast, Stage stage, World.Institution institution) {
        this.cast = cast;
        this.stage = stage;
        this.institution = institution;
    }

    /** Returns the words by which its offering is found. */
    String comeIn(String programme) {
        var account = institution.account();
        var partner = Found.in(
                        cast.as("agency"),
                        "/partners?limit=200",
                        item -> item.path("ror").asText().equals(institution.ror()))
                .orElseThrow(() -> new PartFailed(institution.name() + " is not in the register."));

        stage.scene(institution.name() + " drafts a laboratory and may not publish it yet.");
        var laboratory = new World.Facility(
                account,
                "Shared Instrument Room of " + institution.name() + " (synthetic)",
                "Main campus",
                "Selangor",
                3.1,
                101.6,
                null,
                List.of(),
                null);
        var facility = stage.post(account, "/facilities", laboratory.draft(), "id", "status")
                .expecting(201)
                .id();
        stage.isRefused(account, "/facilities/" + facility + "/publication", Map.of());

        stage.scene("It issues its Letter of Confirmation, signs it, and the agency acknowledges it.");
        letter(account, partner.path("id").asText(), programme);

        stage.scene("Now its catalogue opens.");
        stage.post(account, "/facilities/" + facility + "/publication", null, "id", "status")
                .expecting(200);
        var instrument = "Demonstration microscope of " + institution.name();
        var equipment = stage.post(
                        account,
                        "/equipment",
                        Map.of("facilityId", facility, "name", Map.of("en", instrument)),
                        "id",
                        "status")
                .expecting(201)
                .id();
        stage.post(account, "/equipment/" + equipment + "/publication", null, "id", "status")
                .expecting(200);
        var draft = new Offering(
                        instrument,
                        "EQUIPMENT_USE",
                        30,
                        "09:00",
                        "17:00",
                        "AUTOMATIC",
                        instrument,
                        Map.of("SME", "120.00"))
                .draft(facility, equipment);
        var offering = stage.post(account, "/offerings", draft, "id", "status")
                .expecting(201)
                .id();
        stage.post(account, "/offerings/" + offering + "/publication", null, "id", "status")
                .expecting(200);
        return instrument;
    }

    private void letter(String account, String partner, String programme) {
        var today = LocalDate.now(ZoneId.of("Asia/Kuala_Lumpur")).toString();
        var letter = new World.Letter(
                "Letter of Confirmation, " + institution.name() + " (synthetic)",
                "Vice-Chancellor",
                today,
                "Played by the demo");
        var draft = new Letters(cast).draft(partner, programme, letter);
        var agreement = stage.post(account, "/agreements", draft, "id", "legalState", "contentHash")
                .expecting(201);
        var path = "/agreements/" + agreement.id();
        stage.post(
                        account,
                        path + "/signatures",
                        Letters.signature(agreement.body(), letter),
                        "id",
                        "role",
                        "legalState")
                .expecting(201);
        stage.post("agency", path + "/acknowledgement", Letters.acknowledgement(letter), "id", "legalState")
                .expecting(200);
        stage.get("agency", "/partners/" + partner, "name", "status", "participations")
                .expecting(200);
    }
}
