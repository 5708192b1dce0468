package org.jambatan.embedded.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.util.Map;
import org.jambatan.embedded.http.Api;

/** {@code story-three.json}: a science park, a hospital, a school and an investor, and what they founded. */
@JsonIgnoreProperties({"about", "synthetic"})
record LifeHealth(String programme, Institution park, Institution hospital, Profile school, Member investor) {

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
}
