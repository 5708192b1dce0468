package org.jambatan.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/** The demo's mailbox, as somebody reads it who waits for a letter. */
record Mailbox(Platform platform, String address) {
    private static final Duration FOR_A_LETTER = Duration.ofMinutes(2);
    private static final Map<String, String> AS_JSON = Map.of("Accept", "application/json");

    /** The letter whose first link is to the page of the platform's own that this names. */
    JsonNode letterTo(String page) {
        return letterThat("leads to " + page, link -> link.contains(page));
    }

    /** The letter by which Keycloak lets somebody set a password. */
    JsonNode letterOfKeycloak() {
        return letterThat(
                "lets " + address + " set a password",
                link -> link.startsWith(platform.keycloak() + "/realms/jambatan/"));
    }

    private JsonNode letterThat(String does, Predicate<String> isItsLink) {
        Predicate<JsonNode> wanted = mail -> isItsLink.test(linkIn(mail));
        var mailbox = Http.anonymous(platform.gateway());
        var letters = Await.until(
                "a letter that " + does,
                FOR_A_LETTER,
                () -> mailbox.once("GET", "/mailbox?to=" + address, "", AS_JSON).expecting(200),
                box -> box.items().stream().anyMatch(wanted));
        return letters.items().stream().filter(wanted).findFirst().orElseThrow();
    }

    static String linkIn(JsonNode letter) {
        return letter.at("/links/0").asText();
    }
}
