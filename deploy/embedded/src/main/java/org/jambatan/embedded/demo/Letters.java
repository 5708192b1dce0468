package org.jambatan.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.http.Api;

/** Letters of Confirmation: drafted and signed by an institution, acknowledged by the agency. */
final class Letters {
    private final Cast cast;

    Letters(Cast cast) {
        this.cast = cast;
    }

    /** Does what is still to do until the institution's letter is in force. */
    void confirm(String account, String partner, String programme, World.Letter letter) {
        var issuer = cast.as(account);
        var agreement = Found.in(issuer, "/agreements?limit=200", item -> isLetterOf(partner, item))
                .orElseGet(() -> issuer.post("/agreements", draft(partner, programme, letter))
                        .expecting(201)
                        .body());
        var path = "/agreements/" + agreement.path("id").asText();
        if (agreement.path("legalState").asText().equals("PROPOSED")) {
            issuer.post(path + "/signatures", signature(agreement, letter)).expecting(201);
        }
        if (!issuer.get(path).expecting(200).text("legalState").equals("IN_FORCE")) {
            cast.as("agency")
                    .post(path + "/acknowledgement", acknowledgement(letter))
                    .expecting(200);
        }
    }

    Map<String, Object> draft(String partner, String programme, World.Letter letter) {
        var recipient = agencyOf(cast.as("agency"));
        return Map.of(
                "type", "LOC",
                "title", Map.of("en", letter.title()),
                "programmeId", programme,
                "parties",
                        List.of(
                                Map.of("partnerId", partner, "role", "ISSUER"),
                                Map.of("partnerId", recipient, "role", "RECIPIENT")),
                "effectiveFrom", letter.on());
    }

    static Map<String, Object> signature(JsonNode agreement, World.Letter letter) {
        return Map.of(
                "role", "SIGNATORY",
                "office", Map.of("en", letter.office()),
                "method", "WET_INK_SCAN",
                "signedOn", letter.on(),
                "contentHash", agreement.path("contentHash").asText());
    }

    static Map<String, Object> acknowledgement(World.Letter letter) {
        return Map.of("receivedOn", letter.on(), "ceremony", Map.of("en", letter.ceremony()));
    }

    private static String agencyOf(Api agency) {
        var first = agency.get("/me").expecting(200).body().path("partners").path(0);
        return (first.has("partnerId") ? first.path("partnerId") : first.path("id")).asText();
    }

    private static boolean isLetterOf(String partner, JsonNode agreement) {
        if (!agreement.path("type").asText().equals("LOC")) {
            return false;
        }
        for (var party : agreement.path("parties")) {
            if (party.path("role").asText().equals("ISSUER")
                    && party.path("partnerId").asText().equals(partner)) {
                return true;
            }
        }
        return false;
    }
}
