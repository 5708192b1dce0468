package org.jambatan.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jambatan.embedded.parts.PartFailed;

/**
 * The first story: an institution's Letter of Confirmation opens its catalogue, a company books its instrument, and both
 * hear of it. It can be played any number of times: the letter is the next institution's that has none yet, and the
 * booking is the first slot that is free.
 */
public final class Story {
    private final Cast cast;
    private final Stage stage;
    private final World world = World.read();

    public Story(Cast cast, Consumer<String> out) {
        this.cast = cast;
        this.stage = new Stage(cast, out);
    }

    public void play() {
        stage.scene("The agency's officer comes in.");
        stage.get("agency", "/me").expecting(200);
        var programme = Found.in(
                        cast.as("agency"),
                        "/programmes?limit=200",
                        Found.named(world.programme().name()))
                .orElseThrow(() -> new PartFailed("The demo world is not loaded; ./jambatan up loads it."))
                .path("id")
                .asText();
        stage.say("It runs \"" + world.programme().name() + "\", " + programme + ".");

        var newcomer = nextUnconfirmed();
        var words = newcomer.map(institution -> new Newcomer(cast, stage, institution).comeIn(programme))
                .orElseGet(this::standingLetter);
        book(words);
    }

    private Optional<World.Institution> nextUnconfirmed() {
        return world.institutions().stream()
                .filter(institution -> institution.letter() == null)
                .filter(institution -> Found.in(
                                cast.as("agency"),
                                "/partners?limit=200",
                                partner -> partner.path("ror").asText().equals(institution.ror())
                                        && partner.path("status").asText().equals("PROSPECT"))
                        .isPresent())
                .findFirst();
    }

    private String standingLetter() {
        stage.scene("Every institution is confirmed already; this is UPM's standing letter.");
        var letter = Found.in(
                        cast.as("upm"),
                        "/agreements?limit=200",
                        agreement -> agreement.path("type").asText().equals("LOC"))
                .orElseThrow(() -> new PartFailed("UPM has no letter; ./jambatan up goes on with a broken load."));
        stage.get("upm", "/agreements/" + letter.path("id").asText(), "title", "legalState", "effectiveFrom")
                .expecting(200);
        return "confocal microscope";
    }

    private void book(String words) {
        stage.scene("A small biotech company looks for an instrument, as anyone may.");
        var query = "/offerings?q=" + words.replace(' ', '+') + "&limit=3";
        var offering = stage.get("anyone", query, "id", "providerName", "facilityName", "name", "tariff")
                .expecting(200)
                .body()
                .path("items")
                .path(0);
        if (offering.isMissingNode()) {
            throw new PartFailed("Nothing was found by the words \"" + words + "\".");
        }
        var id = offering.path("id").asText();

        stage.scene("It asks when it is free.");
        var slot = new FreeTimes(cast, stage).firstHourOf(id);
        stage.scene("It books the first hour that is free.");
        var order = Map.of("items", List.of(slot), "purpose", "First trials of a synthetic sample");
        var booking = stage.post(
                        "biotech",
                        "/bookings",
                        order,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                        "id",
                        "status",
                        "price",
                        "actions")
                .expecting(201);

        stage.scene("A start-up asks for the same hour and is told why not.");
        stage.isRefused("startup", "/bookings", order);

        stage.scene("Both sides hear of it.");
        hears("biotech", booking.id());
        hears(accountOf(offering), booking.id());
        engagement();
        stage.say("");
        stage.say("That is the bridge: confirmed, published, booked, announced.");
    }

    /** Every booking is evidence that the letter behind it lives; the letter of one nobody booked stays dormant. */
    private void engagement() {
        stage.scene("Does a letter live? UPM's, before and after one company books its microscope.");
        var path = "/agreements/" + letterOf("upm") + "/engagement";
        stage.get("upm", path, "level", "rule", "ruleVersion", "total").expecting(200);
        var offering = cast.anyone()
                .get("/offerings?q=confocal+microscope&limit=1")
                .expecting(200)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        var booking = stage.post(
                        "biotech",
                        "/bookings",
                        Map.of(
                                "items",
                                List.of(new FreeTimes(cast, stage).firstHourOf(offering)),
                                "purpose",
                                "A synthetic sample"),
                        "id",
                        "status")
                .expecting(201)
                .id();
        for (var attempt = 0; attempt < 60 && !isEvidence(booking, path); attempt++) {
            pause();
        }
        stage.get("upm", path, "level", "rule", "ruleVersion", "total", "counts")
                .expecting(200);
        stage.say("And FRIM's, whose laboratories nobody uses before the fourth story:");
        stage.get("frim", "/agreements/" + letterOf("frim") + "/engagement", "level", "total")
                .expecting(200);
    }

    private boolean isEvidence(String booking, String path) {
        for (var piece : cast.as("upm").get(path).expecting(200).body().path("evidence")) {
            if (piece.path("sourceId").asText().equals(booking)) {
                return true;
            }
        }
        return false;
    }

    private String letterOf(String account) {
        return Found.in(
                        cast.as(account),
                        "/agreements?limit=200",
                        agreement -> agreement.path("type").asText().equals("LOC"))
                .orElseThrow(
                        () -> new PartFailed(account + " has no letter; ./jambatan up goes on with a broken load."))
                .path("id")
                .asText();
    }

    private String accountOf(JsonNode offering) {
        var owner = (offering.has("partnerId")
                        ? offering.path("partnerId")
                        : offering.path("partner").path("partnerId"))
                .asText();
        return world.institutions().stream()
                .map(World.Institution::account)
                .filter(account -> partnersOf(account).contains(owner))
                .findFirst()
                .orElseThrow(() -> new PartFailed("No account of the demo belongs to partner " + owner + "."));
    }

    private String partnersOf(String account) {
        return cast.as(account)
                .get("/me")
                .expecting(200)
                .body()
                .path("partners")
                .toString();
    }

    private void hears(String account, String booking) {
        var api = cast.as(account);
        for (int attempt = 0; attempt < 60; attempt++) {
            var message = Found.in(api, "/notifications?limit=50", item -> isAbout(booking, item));
            if (message.isPresent()) {
                stage.say(
                        account + "> " + message.get().path("title").path("en").asText() + " — "
                                + message.get().path("body").path("en").asText());
                return;
            }
            pause();
        }
        throw new PartFailed("No notification of booking " + booking + " reached " + account + " within 30 s.");
    }

    private static boolean isAbout(String booking, JsonNode notification) {
        return notification.path("subject").path("id").asText().equals(booking);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("The story was interrupted.", e);
        }
    }
}
