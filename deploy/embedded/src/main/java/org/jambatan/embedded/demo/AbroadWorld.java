package org.jambatan.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The partners of the second story: typed in, admitted, related and joined to their accounts, as far as they aren't yet. */
final class AbroadWorld {

    /** Joins an account to the partner of that name and id. */
    @FunctionalInterface
    interface Membership {
        void join(String account, String name, String partnerId);
    }

    private final Cast cast;
    private final Membership membership;
    private final Abroad abroad = Abroad.read();

    AbroadWorld(Cast cast, Membership membership) {
        this.cast = cast;
        this.membership = membership;
    }

    void load() {
        var agency = there(
                "agency", abroad.agency().name(), "AGENCY", abroad.agency().country());
        membership.join(abroad.agency().account(), abroad.agency().name(), idOf(agency));
        if (!agency.path("status").asText().equals("CONFIRMED")) {
            cast.as("agency")
                    .post("/partners/" + idOf(agency) + "/admission", Map.of("programmeId", programme()))
                    .expecting(200);
        }
        var officer = abroad.agency().account();
        var park = there(
                officer, abroad.park().name(), "SCIENCE_PARK", abroad.park().country());
        membership.join(abroad.park().account(), abroad.park().name(), idOf(park));
        var signatory = there(
                officer,
                abroad.signatory().name(),
                "COMPANY",
                abroad.signatory().country());
        cast.as(officer)
                .post(
                        "/partners/" + idOf(signatory) + "/related",
                        Map.of("partnerId", idOf(park), "relation", "LEGAL_SIGNATORY_OF"))
                .expecting(200);
    }

    private JsonNode there(String officer, String name, String kind, String country) {
        return Found.in(cast.as(officer), "/partners?limit=200", Found.named(name))
                .orElseGet(() -> cast.as(officer)
                        .post("/partners", Map.of("name", Map.of("en", name), "kind", kind, "country", country))
                        .expecting(201)
                        .body());
    }

    private String programme() {
        return Found.in(cast.as("agency"), "/programmes?limit=200", Found.named(abroad.programme()))
                .map(AbroadWorld::idOf)
                .orElseGet(() -> cast.as("agency")
                        .post("/programmes", Map.of("name", Map.of("en", abroad.programme()), "sector", "INNOVATION"))
                        .expecting(201)
                        .id());
    }

    private static String idOf(JsonNode object) {
        return object.path("id").asText();
    }
}
