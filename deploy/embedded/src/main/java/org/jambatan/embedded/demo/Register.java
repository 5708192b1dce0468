package org.jambatan.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jambatan.embedded.http.Api;

/** What an officer types in, unless it is there already. */
final class Register {
    private final Api officer;

    Register(Cast cast, String officer) {
        this.officer = cast.as(officer);
    }

    JsonNode partner(Map<String, String> name, String kind, String country) {
        return Found.in(officer, "/partners?limit=200", Found.named(name.getOrDefault("en", "")))
                .orElseGet(() -> officer.post("/partners", Map.of("name", name, "kind", kind, "country", country))
                        .expecting(201)
                        .body());
    }

    String programme(String name, String sector) {
        return Found.in(officer, "/programmes?limit=200", Found.named(name))
                .map(Register::idOf)
                .orElseGet(() -> officer.post("/programmes", Map.of("name", Map.of("en", name), "sector", sector))
                        .expecting(201)
                        .id());
    }

    /** As a participant without size: an agency, a park, an investor. */
    void admit(JsonNode partner, String programme) {
        if (!partner.path("status").asText().equals("CONFIRMED")) {
            officer.post("/partners/" + idOf(partner) + "/admission", Map.of("programmeId", programme))
                    .expecting(200);
        }
    }

    static String idOf(JsonNode object) {
        return object.path("id").asText();
    }
}
