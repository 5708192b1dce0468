package org.jambatan.embedded.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.http.Api;

/** {@code story-two.json}: an agency, a park abroad, what they signed and what they do together. */
@JsonIgnoreProperties({"about", "synthetic"})
record Abroad(
        String programme,
        Member agency,
        Member park,
        Signatory signatory,
        Memorandum memorandum,
        List<Together> initiatives,
        Newcomer company) {

    static Abroad read() {
        try (var file = Abroad.class.getResourceAsStream("story-two.json")) {
            return Api.JSON.readValue(file, Abroad.class);
        } catch (IOException e) {
            throw new IllegalStateException("story-two.json cannot be read", e);
        }
    }

    record Member(String account, String name, String country) {}

    record Signatory(String name, String country) {}

    record Memorandum(
            Map<String, String> title,
            String text,
            String visitOn,
            String signedOn,
            String until,
            List<String> sectors) {}

    record Together(String type, String title, String stated) {}

    record Newcomer(String name, String country, List<String> needs, String targetMarket) {}
}
