package org.jambatan.embedded.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.http.Api;
import org.jspecify.annotations.Nullable;

/** {@code world.json}: who is in the demo, with which letters, laboratories and prices. */
@JsonIgnoreProperties({"about", "synthetic"})
record World(Programme programme, List<Institution> institutions, List<Company> companies, List<Facility> facilities) {
    static World read() {
        try (var file = World.class.getResourceAsStream("world.json")) {
            return Api.JSON.readValue(file, World.class);
        } catch (IOException e) {
            throw new IllegalStateException("world.json cannot be read", e);
        }
    }

    /** What its agency opens, with the whole public page, and its terms. */
    @JsonIgnoreProperties("synthetic")
    record Programme(String name, String sector, Map<String, Object> page, Terms terms, Office office) {
        Map<String, Object> opening() {
            var opening = new HashMap<>(page);
            opening.put("name", Map.of("en", name));
            opening.put("sector", sector);
            return opening;
        }
    }

    /** The terms of access, and the companies whose signatories have accepted them. */
    @JsonIgnoreProperties("synthetic")
    record Terms(Map<String, String> text, List<String> acceptedBy) {}

    /** Who is appointed as what, by account; none of them needs to belong to a partner. */
    @JsonIgnoreProperties("synthetic")
    record Office(Map<String, List<String>> appointed) {}

    @JsonIgnoreProperties("synthetic")
    record Institution(
            String account,
            String kind,
            String name,
            String country,
            String ror,
            @Nullable Letter letter) {}

    @JsonIgnoreProperties("synthetic")
    record Letter(String title, String office, String on, String ceremony) {}

    @JsonIgnoreProperties("synthetic")
    record Company(String account, String name, String country, String size, boolean startUp) {}

    @JsonIgnoreProperties("synthetic")
    record Facility(
            String owner,
            String name,
            String line1,
            String city,
            double latitude,
            double longitude,
            @Nullable Abroad abroad,
            List<Offering> offerings,
            @Nullable List<Ordered> orders) {
        /** Where a facility is that is not in Malaysia. */
        record Abroad(String country, String timeZone) {}

        private static final Abroad HERE = new Abroad("MY", "Asia/Kuala_Lumpur");

        Map<String, Object> draft() {
            var where = abroad == null ? HERE : abroad;
            return Map.of(
                    "name", Map.of("en", name),
                    "kind", "LABORATORY",
                    "timeZone", where.timeZone(),
                    "address", Map.of("line1", line1, "city", city, "country", where.country()),
                    "coordinates", Map.of("latitude", latitude, "longitude", longitude));
        }
    }
}
