package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jambatan.embedded.parts.PartFailed;

/** The agency that the demo's platform belongs to: mou-service makes the partner, the realm carries its organization. */
record FirstAgency(String id, String name, String country) {
    static final FirstAgency OF_THE_DEMO =
            new FirstAgency("0192f3a0-7b1c-7d00-8a00-000000000001", "Invest Selangor Berhad", "MY");

    /**
     * {@code JAMBATAN_FIRST_AGENCY_ID}, {@code _NAME} and {@code _COUNTRY} at the first start. They are kept with the
     * data: a later command that did not hear them would otherwise speak for another agency.
     */
    static FirstAgency of(Place place) {
        return kept(place).or(FirstAgency::given).orElse(OF_THE_DEMO);
    }

    private static Optional<FirstAgency> given() {
        var id = Place.setting("first-agency.id");
        var name = Place.setting("first-agency.name");
        var country = Place.setting("first-agency.country");
        if (id == null && name == null && country == null) {
            return Optional.empty();
        }
        if (id == null || name == null || country == null) {
            throw new PartFailed("JAMBATAN_FIRST_AGENCY_ID, _NAME and _COUNTRY are given together or not at all.");
        }
        return Optional.of(new FirstAgency(id, name, country));
    }

    private static Optional<FirstAgency> kept(Place place) {
        if (!Files.exists(file(place))) {
            return Optional.empty();
        }
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file(place))) {
            lines.load(reader);
        } catch (IOException e) {
            throw new PartFailed("The first agency cannot be read from " + file(place) + ": " + e.getMessage(), e);
        }
        return Optional.of(new FirstAgency(
                lines.getProperty("id", ""), lines.getProperty("name", ""), lines.getProperty("country", "")));
    }

    void keep(Place place) {
        var lines = new Properties();
        lines.setProperty("id", id);
        lines.setProperty("name", name);
        lines.setProperty("country", country);
        try (var writer = Files.newBufferedWriter(file(place))) {
            lines.store(writer, null);
        } catch (IOException e) {
            throw new PartFailed("The first agency cannot be kept in " + file(place) + ": " + e.getMessage(), e);
        }
    }

    private static Path file(Place place) {
        return place.data().resolve("first-agency.properties");
    }
}
