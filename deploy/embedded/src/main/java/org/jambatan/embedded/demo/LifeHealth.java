package org.jambatan.embedded.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.http.Api;

/** {@code story-three.json}: a science park, a hospital, a school and an investor, and what they founded. */
@JsonIgnoreProperties({"about", "synthetic"})
record LifeHealth(
        String programme,
        Institution park,
        Institution hospital,
        Profile school,
        Member investor,
        List<World.Facility> facilities,
        String day,
        Map<String, String> ceremony,
        Alliance alliance,
        Community community,
        List<Cooperation> cooperations,
        Result result,
        Cup cup) {

    static LifeHealth read() {
        try (var file = LifeHealth.class.getResourceAsStream("story-three.json")) {
            return Api.JSON.readValue(file, LifeHealth.class);
        } catch (IOException e) {
            throw new IllegalStateException("story-three.json cannot be read", e);
        }
    }

    /** A partner as an officer types it in. */
    record Profile(String kind, String country, Map<String, String> name) {
        String english() {
            return name.getOrDefault("en", "");
        }
    }

    @JsonIgnoreProperties("synthetic")
    record Member(String account, Profile profile) {}

    /** Confirmed by its letter. */
    record Institution(String account, Profile profile, World.Letter letter) {}

    /** Founded on the story's day, seated in the park's Putuo Park. */
    record Alliance(
            Map<String, String> name,
            Map<String, String> alsoCalled,
            Map<String, String> campus,
            Map<String, String> beside,
            List<String> facets,
            List<Map<String, String>> purposes) {}

    record Community(Map<String, String> name, List<String> facets) {}

    /** @param with the account of the other side */
    record Cooperation(String with, Map<String, String> title) {}

    /** @param summary what everybody may read of it */
    record Result(
            Map<String, String> title,
            Map<String, String> description,
            @JsonProperty("abstract") Map<String, Object> summary,
            String from,
            String until,
            String currency) {}

    /**
     * @param entries how many are made, of which the first have the titles of {@code winners}
     * @param semiFinal how many the preliminaries let through
     * @param cities how many different ones the synthetic entries name
     */
    @JsonIgnoreProperties("synthetic")
    record Cup(
            Map<String, String> name,
            Map<String, String> series,
            Map<String, String> call,
            List<Map<String, Object>> stated,
            int entries,
            int semiFinal,
            @JsonProperty("final") int finalists,
            int cities,
            int universities,
            List<String> winners) {}
}
