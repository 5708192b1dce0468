package org.jambatan.booking.booking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jambatan.platform.json.Translated;

/** Keeps a name in several languages in one column, as JSON: it is shown, never searched. */
@Converter
class NameColumn implements AttributeConverter<Translated, String> {

    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPropertyInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL);

    @Override
    public String convertToDatabaseColumn(Translated name) {
        try {
            return JSON.writeValueAsString(name);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Translated convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, Translated.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
